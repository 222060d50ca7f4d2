import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { type Filled, startFilled } from './filled.ts';

const queue = z.object({
  nodes: z.array(
    z.object({
      kind: z.string(),
      locale: z.string(),
      product: z.object({ id: z.string() }),
      violations: z.array(z.object({ rule: z.string() })),
    }),
  ),
  pageInfo: z.object({ hasNextPage: z.boolean(), endCursor: z.string().nullable() }),
});

const ask = `query ($office: ID, $locale: LocaleCode, $kinds: [WorkItemKind!], $first: Int, $after: String) {
  workQueue(office: $office, locale: $locale, kinds: $kinds, first: $first, after: $after) {
    nodes { kind locale product { id } since content { id } violations { rule } }
    pageInfo { hasNextPage endCursor }
  }
}`;

describe('the work queue', () => {
  let regional: Filled;
  beforeAll(async () => {
    regional = await startFilled();
    await regional.feed('brand-rules', [
      { id: 'no-cheap', kind: 'FORBIDDEN_TERM', term: 'billig', severity: 'ERROR', message: 'No.' },
    ]);
    await regional.feed('content', [
      { product: 'Q1', locale: 'en-GB', title: 'One', source_version: 2 },
      { product: 'Q2', locale: 'en-GB', title: 'Two' },
      { product: 'Q3', locale: 'en-GB', title: 'Three' },
      { product: 'Q4', locale: 'en-GB', title: 'Unpublished', status: 'DRAFT' },
      { product: 'Q1', locale: 'de-DE', title: 'Eins', source_version: 1 },
      { product: 'Q2', locale: 'de-DE', title: 'Billig zwei' },
      { product: 'Q3', locale: 'de-DE', title: 'Drei', status: 'IN_REVIEW' },
      { product: 'Q1', locale: 'de-CH', title: 'Eins' },
      { product: 'Q2', locale: 'de-CH', title: 'Zwei' },
      { product: 'Q3', locale: 'de-CH', title: 'Drei' },
      { product: 'Q3', locale: 'fr-CH', title: 'Trois' },
    ]);
  });
  afterAll(() => regional.stop());

  const caller = 'office:dach';
  const page = async (variables: Record<string, unknown>) => {
    const { data, errors } = await regional.ask(ask, { variables, caller });
    expect(errors).toBeUndefined();
    return queue.parse(data?.workQueue);
  };
  const names = ({ nodes }: z.output<typeof queue>) =>
    nodes.map(({ kind, locale, product }) => `${kind} ${locale} ${product.id}`);

  const all = [
    'RULE_BREAKING de-DE Q2',
    'IN_REVIEW de-DE Q3',
    'STALE de-DE Q1',
    'MISSING de-DE Q3',
    'MISSING fr-CH Q1',
    'MISSING fr-CH Q2',
  ];

  it('shows an office its work, the most pressing first', async () => {
    const found = await page({ office: 'dach' });
    expect(names(found)).toEqual(all);
    expect(found.nodes[0]?.violations).toEqual([{ rule: 'no-cheap' }]);
    expect(names(await page({ office: 'anglo' }))).toEqual([]);
  });

  it('narrows to a locale and to kinds', async () => {
    expect(names(await page({ locale: 'fr-CH', kinds: ['MISSING'] }))).toEqual(all.slice(4));
    expect(names(await page({ office: 'anglo', locale: 'fr-CH' }))).toEqual([]);
  });

  it.each([1, 2, 4])('is the same read in pages of %i', async (first) => {
    const seen: string[] = [];
    let after: string | null = null;
    do {
      const found = await page({ first, after });
      seen.push(...names(found));
      after = found.pageInfo.hasNextPage ? found.pageInfo.endCursor : null;
    } while (after);
    expect(seen).toEqual(all);
  });

  const statements = async (first: number) => {
    regional.takeStatements();
    await page({ office: 'dach', first });
    return regional.takeStatements();
  };

  it('asks the database once for each kind of work, however many items there are', async () => {
    const few = await statements(4);
    expect(await statements(6)).toHaveLength(few.length);
    expect(await statements(100)).toHaveLength(few.length);
  });

  it('does not look for what comes after a full page', async () => {
    // Finding what is missing compares every product with every locale.
    const reads = (sent: string[], words: string) => sent.filter((one) => one.includes(words));
    expect(reads(await statements(1), 'not exists')).toEqual([]);
    expect(reads(await statements(6), 'not exists')).toHaveLength(1);
  });

  it('says which office does not exist', async () => {
    const { errors } = await regional.ask(ask, { variables: { office: 'moon' }, caller });
    expect(errors).toMatchObject([{ extensions: { code: 'UNKNOWN_REFERENCE' } }]);
  });
});
