import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { askRecheck } from '../../../subgraphs/regional/store/rechecks.ts';
import { type Filled, startFilled, untilSettled } from './filled.ts';

const draft = `mutation ($input: DraftContentInput!) {
  draftContent(input: $input) { userErrors { code } }
}`;
const saveRule = `mutation ($input: SaveBrandRuleInput!) {
  saveBrandRule(input: $input) { userErrors { code } }
}`;

describe('what is stored about texts', () => {
  let regional: Filled;
  beforeAll(async () => {
    regional = await startFilled();
  });
  afterAll(() => regional.stop());

  const standing = () =>
    regional.db
      .selectFrom('contents')
      .select(['id', 'violations', 'stale_since'])
      .orderBy('id')
      .execute();

  it('is right when rules, imports and drafts come all at once', async () => {
    const products = Array.from({ length: 20 }, (_one, index) => `S${index}`);
    const drafts = products.map((product) => {
      const input = { product, locale: 'de-DE', title: 'Billig und gut' };
      return regional.ask(draft, { variables: { input }, caller: 'office:dach' });
    });
    const rules = ['billig', 'gut', 'und', 'teuer'].map((term) => {
      const input = {
        id: `no-${term}`,
        kind: 'FORBIDDEN_TERM',
        term,
        severity: 'ERROR',
        message: 'No.',
      };
      return regional.ask(saveRule, { variables: { input }, caller: 'team:regional' });
    });
    const imports = ['Cheap', 'Good'].map((title) =>
      regional.feed(
        'content',
        products.map((product) => ({ product, locale: 'en-GB', title })),
      ),
    );
    const answers = await Promise.all([...drafts, ...rules]);
    await Promise.all(imports);
    for (const { data } of answers) expect(JSON.stringify(data)).toContain('"userErrors":[]');

    await untilSettled(regional.db);
    const stored = await standing();
    await regional.db.transaction().execute((tx) => askRecheck(tx, null));
    await untilSettled(regional.db);
    expect(await standing()).toEqual(stored);
    const german = stored.filter(({ id }) => id.endsWith(':de-DE'));
    expect(german).toHaveLength(20);
    for (const { violations } of german) {
      expect(violations.map(({ rule }) => rule)).toEqual(['no-billig', 'no-gut', 'no-und']);
    }
  });
});
