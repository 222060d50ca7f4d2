import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startMesh, type TestMesh } from '../support/mesh.ts';
import { until } from '../support/until.ts';

describe('the regional office', () => {
  let mesh: TestMesh;
  beforeAll(async () => {
    mesh = await startMesh({ domains: ['catalog', 'regional'] });
    await until('all texts are checked', async () => {
      const { data } = await mesh.ask('{ workQueue { isSettled } }', { caller: 'office:dach' });
      return JSON.stringify(data).includes('true');
    });
  });
  afterAll(() => mesh.stop());

  it.each(['MISSING', 'STALE', 'RULE_BREAKING', 'IN_REVIEW'])(
    'sees %s content of its own locales, with the catalog’s titles',
    async (kind) => {
      const { data, errors } = await mesh.ask(
        `query ($kinds: [WorkItemKind!]) {
          workQueue(office: "dach", kinds: $kinds) {
            nodes { kind locale since product { id title } violations { severity message } }
          }
        }`,
        { variables: { kinds: [kind] }, caller: 'office:dach' },
      );
      expect(errors).toBeUndefined();
      const text = JSON.stringify(data);
      expect(text).toContain(`"kind":"${kind}"`);
      expect(text).toMatch(/"product":\{"id":"P10\d\d","title":"[^"]+"/);
      expect(text).not.toMatch(/"locale":"en-/);
    },
  );

  it('sees the coverage of each of its markets', async () => {
    const { data, errors } = await mesh.ask(
      '{ market(code: "CH") { name currency coverage { locale published missing stale total percent } } }',
    );
    expect(errors).toBeUndefined();
    expect(data?.market).toMatchObject({ currency: 'CHF' });
    for (const locale of ['de-CH', 'fr-CH', 'it-CH']) {
      expect(JSON.stringify(data)).toContain(`"locale":"${locale}"`);
    }
  });
});
