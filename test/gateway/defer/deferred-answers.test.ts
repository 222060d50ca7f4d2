import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { asker } from '../../support/graphql.ts';
import { readParts } from '../../support/multipart.ts';
import {
  currentForm,
  draftForm,
  partsOf,
  resetSubgraphs,
  type Shop,
  send,
  startShop,
} from './shop.ts';

describe('an operation with @defer', () => {
  let shop: Shop;
  beforeAll(async () => {
    shop = await startShop();
  });
  afterAll(() => shop.stop());
  beforeEach(() => resetSubgraphs(shop));

  const query = '{ item(id: "1") { name ... @defer(label: "stock") { units } } }';

  it('is answered in parts as the draft of 2022-08-24 has them', async () => {
    expect(await partsOf(shop, query)).toEqual([
      { data: { item: { name: 'item 1' } }, hasNext: true },
      {
        incremental: [{ data: { units: 7 }, path: ['item'], label: 'stock' }],
        hasNext: false,
      },
    ]);
  });

  it('is answered in parts as version 0.2 has them', async () => {
    expect(await partsOf(shop, query, { accept: currentForm })).toEqual([
      {
        data: { item: { name: 'item 1' } },
        pending: [{ id: '0', path: ['item'], label: 'stock' }],
        hasNext: true,
      },
      {
        incremental: [{ id: '0', data: { units: 7 } }],
        completed: [{ id: '0' }],
        hasNext: false,
      },
    ]);
  });

  it.each([
    ['JSON only', 'application/json'],
    ['anything', '*/*'],
    ['parts of no form in particular', 'multipart/mixed, application/json'],
    ['a form that nobody knows', 'multipart/mixed;deferSpec=19990101, application/json'],
  ])('is answered in one piece to a client that takes %s', async (_what, accept) => {
    const response = await send(shop, query, { accept });
    expect(response.headers.get('content-type')).toBe('application/json; charset=utf-8');
    expect(await response.json()).toEqual({ data: { item: { name: 'item 1', units: 7 } } });
  });

  it('is answered to each client in its own form, also when it is known already', async () => {
    const form = async (accept: string) =>
      (await send(shop, query, { accept })).headers.get('content-type')?.split(';').at(-1)?.trim();
    const json = 'application/json';
    const seen = [];
    for (const accept of [json, draftForm, json, currentForm, draftForm, json])
      seen.push(await form(accept));
    const utf8 = 'charset=utf-8';
    const [draft, current] = ['deferSpec=20220824', 'incrementalSpec=v0.2'];
    expect(seen).toEqual([utf8, draft, utf8, current, draft, utf8]);
  });

  it('sends the first part while the deferred subgraph still holds its answer back', async () => {
    const release = shop.stock.hold(/units/);
    const parts = readParts(await send(shop, query));
    expect((await parts.next()).value?.data).toEqual({ item: { name: 'item 1' } });
    release();
    expect((await parts.next()).value?.incremental?.[0]?.data).toEqual({ units: 7 });
    expect((await parts.next()).done).toBe(true);
  });

  it('sends a part that is ready before one that was asked for earlier and is not', async () => {
    const release = shop.stock.hold(/units/);
    const both = '{ item(id: "1") { id ... @defer { units } ... @defer { size { height } } } }';
    const parts = readParts(await send(shop, both));
    await parts.next();
    const early = (await parts.next()).value;
    expect(early?.incremental?.map(({ data }) => data)).toEqual([{ size: { height: 4 } }]);
    expect(early?.hasNext).toBe(true);
    release();
    expect((await parts.next()).value?.incremental?.[0]?.data).toEqual({ units: 7 });
  });

  it('begins with a part as soon as what it needs is there, not when the first part is sent', async () => {
    const release = shop.makers.hold(/title/);
    const answer = partsOf(
      shop,
      '{ item(id: "1") { maker { title } ... @defer { size { height } } } }',
    );
    await expect.poll(() => shop.goods.asked.some((asked) => asked.includes('height'))).toBe(true);
    release();
    expect(await answer).toHaveLength(2);
  });

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

  it('is answered in one piece when it defers too much', async () => {
    const fragments = Array.from({ length: 65 }, (_, n) => `... @defer { a${n}: units }`);
    const response = await send(shop, `{ item(id: "1") { ${fragments.join(' ')} } }`);
    const { data } = JSON.parse(await response.text());
    expect(Object.keys(data.item)).toHaveLength(65);
  });

  it('is part of what the graph says of itself', async () => {
    const ask = asker(shop.gateway.url);
    const { data } = await ask('{ __schema { directives { name locations } } }');
    expect(data).toMatchObject({
      __schema: {
        directives: expect.arrayContaining([
          { name: 'defer', locations: ['FRAGMENT_SPREAD', 'INLINE_FRAGMENT'] },
        ]),
      },
    });
  });

  it('leaves a client that takes parts its fast answer to an operation without', async () => {
    const plain = '{ title }';
    for (let n = 0; n < 2; n += 1) {
      const response = await send(shop, plain);
      expect(response.headers.get('content-type')).toBe('application/json; charset=utf-8');
      expect(await response.json()).toEqual({ data: { title: 'Shop' } });
    }
  });
});
