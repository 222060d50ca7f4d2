import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { partsOf, type Shop, send, startShop } from './shop.ts';

describe('a deferred fragment', () => {
  let shop: Shop;
  beforeAll(async () => {
    shop = await startShop();
  });
  afterAll(() => shop.stop());

  it('gives one part for each element of a list', async () => {
    const [first, rest] = await partsOf(shop, '{ items { name ... @defer { shelf } } }');
    expect(first?.data?.items).toHaveLength(3);
    expect(rest?.incremental).toEqual([
      { path: ['items', 0], data: { shelf: 'A1' } },
      { path: ['items', 1], data: { shelf: 'A2' } },
      { path: ['items', 2], data: { shelf: 'A3' } },
    ]);
  });

  it('gives parts of those objects only that the fragment is for', async () => {
    const parts = await partsOf(
      shop,
      '{ things { name ... on Item @defer { shelf } ...N @defer } } fragment N on Note { text }',
    );
    const found = parts.flatMap(({ incremental = [] }) => incremental);
    expect(found).toHaveLength(2);
    expect(found).toContainEqual({ path: ['things', 0], data: { shelf: 'A1' } });
    expect(found).toContainEqual({ path: ['things', 1], data: { text: 'buy milk' } });
  });

  it('gives parts within parts after those, and the same field as often as it is asked for', async () => {
    const nested = `{ item(id: "1") { name
      ... @defer(label: "outer") { name maker { id ... @defer(label: "inner") { title } } } } }`;
    expect(await partsOf(shop, nested)).toEqual([
      { data: { item: { name: 'item 1' } }, hasNext: true },
      {
        incremental: [
          {
            data: { name: 'item 1', maker: { id: 'maker 1' } },
            path: ['item'],
            label: 'outer',
          },
        ],
        hasNext: true,
      },
      {
        incremental: [
          { data: { title: 'title of maker 1' }, path: ['item', 'maker'], label: 'inner' },
        ],
        hasNext: false,
      },
    ]);
  });

  it('keeps apart what a fragment defers in two places', async () => {
    const twice = `{ a: item(id: "1") { ...F } b: item(id: "2") { ...F } }
      fragment F on Item { id ... @defer { shelf } }`;
    const [first, ...rest] = await partsOf(shop, twice);
    expect(first?.data).toEqual({ a: { id: '1' }, b: { id: '2' } });
    const found = rest.flatMap(({ incremental = [] }) => incremental);
    expect(found).toHaveLength(2);
    expect(found).toContainEqual({ path: ['a'], data: { shelf: 'A1' } });
    expect(found).toContainEqual({ path: ['b'], data: { shelf: 'A2' } });
  });

  it('keeps the client’s names for what the gateway calls otherwise', async () => {
    const renamed = `query ($representations: ID!) { item(id: $representations) { size { it: width(unit: "in") }
      ... @defer { size { width height: width(unit: "in") } } }
      other: item(id: "2") { size { it: height } } }`;
    const variables = { representations: '1' };
    const [first, rest] = await partsOf(shop, renamed, { variables });
    expect(first?.data).toEqual({ item: { size: { it: 1 } }, other: { size: { it: 4 } } });
    expect(rest?.incremental).toEqual([
      { path: ['item'], data: { size: { width: 3, height: 1 } } },
    ]);
  });

  it('defers what the condition says, and answers in one piece when nothing is deferred', async () => {
    const conditional =
      'query ($later: Boolean!) { item(id: "1") { name ... @defer(if: $later) { units } } }';
    expect(await partsOf(shop, conditional, { variables: { later: true } })).toHaveLength(2);
    const response = await send(shop, conditional, { variables: { later: false } });
    expect(await response.json()).toEqual({ data: { item: { name: 'item 1', units: 7 } } });
  });

  it('leaves out what @skip and @include leave out', async () => {
    const conditional = `query ($no: Boolean!) { item(id: "1") { id
      ... @defer { units @include(if: $no) name } ... @include(if: $no) { ... @defer { shelf } } } }`;
    const [, rest, ...more] = await partsOf(shop, conditional, { variables: { no: false } });
    expect(rest).toEqual({
      incremental: [{ path: ['item'], data: { name: 'item 1' } }],
      hasNext: false,
    });
    expect(more).toEqual([]);
  });

  it('may defer fields of the query itself, and introspection', async () => {
    const root = '{ title ... @defer { warehouses __schema { queryType { name } } } }';
    const [first, rest] = await partsOf(shop, root);
    expect(first?.data).toEqual({ title: 'Shop' });
    expect(rest?.incremental).toEqual([
      { path: [], data: { warehouses: 2, __schema: { queryType: { name: 'Query' } } } },
    ]);
  });

  it('runs the fields of a mutation one after the other, whatever is deferred', async () => {
    const mutation =
      'mutation { a: addItem { id ... @defer { units } } ... @defer { b: addItem { id } } }';
    const [first, rest] = await partsOf(shop, mutation);
    expect(first?.data).toEqual({ a: { id: 'new' }, b: { id: 'new' } });
    expect(rest?.incremental).toEqual([{ path: ['a'], data: { units: 7 } }]);
  });

  it('is left in one piece where there are too many, also beside a condition on an object', async () => {
    const many = Array.from({ length: 65 }, (_, n) => `... @defer { name${n}: name }`).join(' ');
    const query = `query Many($yes: Boolean!) { item(id: "1") @include(if: $yes) { ${many} } }`;
    const answer = await send(shop, query, { variables: { yes: true } });
    expect(await answer.json()).toMatchObject({
      data: { item: { name0: 'item 1', name64: 'item 1' } },
    });
  });
});
