import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { lockContents } from '../../../subgraphs/regional/store/contents.ts';
import { askRecheck } from '../../../subgraphs/regional/store/rechecks.ts';
import { until } from '../../support/until.ts';
import { type Filled, startFilled, untilSettled } from './filled.ts';

const draft = `mutation ($input: DraftContentInput!) {
  draftContent(input: $input) { userErrors { code } }
}`;
const publish = `mutation ($input: PublishContentInput!) {
  publishContent(input: $input) { userErrors { code } }
}`;
const saveTerm = `mutation ($input: SaveGlossaryTermInput!) {
  saveGlossaryTerm(input: $input) { userErrors { code } }
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
  /** What is stored is what is found when every text is looked at again. */
  const expectRight = async () => {
    await untilSettled(regional.db);
    const stored = await standing();
    await regional.db.transaction().execute((tx) => askRecheck(tx, null));
    await untilSettled(regional.db);
    expect(await standing()).toEqual(stored);
    return stored;
  };

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

    const german = (await expectRight()).filter(({ id }) => /^S\d+:de-DE$/.test(id));
    expect(german).toHaveLength(20);
    for (const { violations } of german) {
      expect(violations.map(({ rule }) => rule)).toEqual(['no-billig', 'no-gut', 'no-und']);
    }
  });

  it('is right when terms and sources change while translations are written', async () => {
    const rule = { id: 'words', kind: 'GLOSSARY', severity: 'WARNING', message: 'Agreed words.' };
    await regional.feed('brand-rules', [rule]);
    const products = Array.from({ length: 20 }, (_one, index) => `G${index}`);
    await regional.feed('content', [
      ...products.map((product) => ({ product, locale: 'en-GB', title: 'Lamp' })),
      ...products.map((product) => ({ product, locale: 'de-DE', title: 'Lampe' })),
    ]);
    const terms = ['Tent', 'Lamp', 'Rope'].map((term) => {
      const input = { id: term, term, locale: 'de-DE', translation: `${term}-deutsch` };
      return regional.ask(saveTerm, { variables: { input }, caller: 'office:dach' });
    });
    const drafts = products.map((product) => {
      const input = { product, locale: 'de-DE', title: 'Leuchte' };
      return regional.ask(draft, { variables: { input }, caller: 'office:dach' });
    });
    const sources = regional.feed(
      'content',
      products.map((product) => ({ product, locale: 'en-GB', title: 'Lamp and rope' })),
    );
    for (const { data } of await Promise.all([...terms, ...drafts])) {
      expect(JSON.stringify(data)).toContain('"userErrors":[]');
    }
    await sources;
    const german = (await expectRight()).filter(({ id }) => /^G\d+:de-DE$/.test(id));
    for (const { violations } of german) {
      expect(violations.map(({ term }) => term)).toEqual(['Lamp-deutsch', 'Rope-deutsch']);
    }
  });

  it('is right when a translation is begun while its source is being published', async () => {
    await regional.feed('content', [
      { product: 'B1', locale: 'en-GB', title: 'Tent', status: 'IN_REVIEW' },
      { product: 'B1', locale: 'fr-CH', title: 'Tente' },
    ]);
    let isWritten = false;
    const both = await regional.db.transaction().execute(async (tx) => {
      // Whoever publishes the source comes by this row after having written its own.
      await lockContents(tx, ['B1'], ['fr-CH']);
      const publishing = regional.ask(publish, {
        variables: { input: { product: 'B1', locale: 'en-GB' } },
        caller: 'team:regional',
      });
      await until('the publisher waits', async () => (await waiting()) === 1);
      const input = { product: 'B1', locale: 'de-DE', title: 'Haus' };
      const writing = regional
        .ask(draft, { variables: { input }, caller: 'office:dach' })
        .finally(() => {
          isWritten = true;
        });
      await until('the writer is done, or waits', async () => isWritten || (await waiting()) === 2);
      return { publishing, writing };
    });
    for (const answer of [both.publishing, both.writing]) {
      expect(JSON.stringify(await answer)).toContain('"userErrors":[]');
    }
    const german = (await expectRight()).find(({ id }) => id === 'B1:de-DE');
    expect(german?.violations.map(({ term }) => term)).toEqual(['Tent-deutsch']);
  });

  /** How many of this database's statements wait for a lock. */
  async function waiting(): Promise<number> {
    const { rows } = await sql`
      select from pg_stat_activity
      where datname = current_database() and wait_event_type = 'Lock'`.execute(regional.db);
    return rows.length;
  }
});
