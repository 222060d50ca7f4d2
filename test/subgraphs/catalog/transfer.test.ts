import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openShop, type Shop, sampleStock } from './shop.ts';

const team = 'team:catalog';

const load = `mutation ($input: ImportCatalogFileInput!) { done: importCatalogFile(input: $input) {
  feeds { feed readCount insertedCount updatedCount unchangedCount refusedCount unreadColumns causes { column count } }
  importedAt userErrors { code path message } } }`;
const rows = `query ($feed: String, $fileName: String, $since: DateTime, $first: Int, $after: String) {
  list: quarantinedCatalogRows(feed: $feed, fileName: $fileName, refusedSince: $since, first: $first, after: $after) {
    nodes { id feed fileName line cells { column value } code column reason original }
    pageInfo { hasNextPage endCursor } } }`;
const replay = `mutation ($input: ReplayCatalogRowInput!) { done: replayCatalogRow(input: $input) {
  replayedRow userErrors { code path message } } }`;
const replayAll = `mutation ($input: ReplayCatalogRowsInput!) { done: replayCatalogRows(input: $input) {
  accepted refused next userErrors { code path message } } }`;
const discard = `mutation ($input: DiscardCatalogRowInput!) { done: discardCatalogRow(input: $input) {
  discardedRow userErrors { code } } }`;

interface Row {
  id: string;
  line: number;
}

describe('files over the graph', () => {
  let shop: Shop;
  beforeAll(async () => {
    shop = await openShop(sampleStock(3));
  });
  afterAll(() => shop.stop());

  const run = async (query: string, input: object, caller = team) => {
    const { data, errors } = await shop.ask(query, { variables: { input }, caller });
    expect(errors).toBeUndefined();
    return data?.done;
  };
  const refused = async (variables: object) => {
    const { data, errors } = await shop.ask(rows, { variables: { ...variables }, caller: team });
    expect(errors).toBeUndefined();
    return (data?.list ?? {}) as { nodes: Row[]; pageInfo: { endCursor: string } };
  };
  const firstId = async (fileName: string) => (await refused({ fileName })).nodes[0]?.id ?? '';

  it('takes a part, keeps what it refuses, and changes nothing the second time', async () => {
    const input = {
      fileName: 'brands.csv',
      text: 'id,name\nalpha,Alpha\n,Nobody\n',
      skippedLines: 100,
    };
    const counts = { feed: 'brands', readCount: 2, refusedCount: 1, unreadColumns: [] };
    expect(await run(load, input)).toMatchObject({
      feeds: [{ ...counts, insertedCount: 1, causes: [{ column: 'id', count: 1 }] }],
      userErrors: [],
    });
    expect(await run(load, input)).toMatchObject({
      feeds: [{ ...counts, insertedCount: 0, unchangedCount: 1 }],
    });
    expect((await refused({ fileName: 'brands.csv' })).nodes).toMatchObject([
      {
        feed: 'brands',
        line: 103,
        column: 'id',
        code: 'INVALID_INPUT',
        cells: [
          { column: 'id', value: '' },
          { column: 'name', value: 'Nobody' },
          { column: 'description', value: null },
        ],
      },
    ]);
  });

  it('says which feeds there are where a file fits none', async () => {
    const input = { fileName: 'boats.csv', text: 'id,name\na,A\n' };
    expect(await run(load, input)).toEqual({
      feeds: null,
      importedAt: null,
      userErrors: [
        {
          code: 'INVALID_INPUT',
          path: ['input', 'fileName'],
          message: expect.stringMatching(/no feed is called "boats".*The feeds are: brands, cat/),
        },
      ],
    });
    const into = (feed: string) => run(load, { ...input, feed });
    expect(await into('boats')).toMatchObject({ userErrors: [{ code: 'NOT_FOUND' }] });
    expect(await into('brands')).toMatchObject({ feeds: [{ feed: 'brands', insertedCount: 1 }] });
  });

  it('takes names of files only, and no paths', async () => {
    for (const fileName of ['../brands.csv', 'a\\brands.csv', 'brands.xlsx', '']) {
      expect(await run(load, { fileName, text: '' })).toMatchObject({
        userErrors: [{ code: 'INVALID_INPUT', path: ['input', 'fileName'] }],
      });
    }
  });

  it('corrects a row and takes it, once', async () => {
    const fileName = 'variants.csv';
    await run(load, { fileName, text: 'sku,product,gtin\nBAD-1,P0001,123\n' });
    const id = await firstId(fileName);
    const offer = (values?: object[]) => run(replay, { id, values });
    expect(await offer()).toMatchObject({
      replayedRow: null,
      userErrors: [{ path: ['input', 'values', 'gtin'], message: expect.stringMatching(/123/) }],
    });
    const right = [
      { column: 'gtin', value: '4006381333931' },
      { column: 'options', value: 'Size=XXL' },
    ];
    expect(await offer([{ column: 'gtin', value: '4006381333932' }])).toMatchObject({
      userErrors: [{ path: ['input', 'values', 'gtin'] }],
    });
    expect(await offer(right)).toEqual({ replayedRow: id, userErrors: [] });
    expect(await offer(right)).toEqual({ replayedRow: id, userErrors: [] });
    expect(await offer([{ column: 'gtin', value: '' }])).toMatchObject({
      userErrors: [{ code: 'INVALID_TRANSITION' }],
    });
    const { data } = await shop.ask('{ variant(sku: "BAD-1") { gtin } }');
    expect(data).toEqual({ variant: { gtin: '4006381333931' } });
    expect((await refused({ fileName })).nodes).toEqual([]);
  });

  it('offers all rows of a feed again, and forgets one that nobody wants', async () => {
    const fileName = 'late.csv';
    const text = 'id,name,parent\nlow,Low,high\nlower,Lower,nowhere\n';
    await run(load, { fileName, feed: 'categories', text });
    await run(load, { fileName, feed: 'categories', text: 'id,name\nhigh,High\n' });
    const first = await run(replayAll, { feed: 'categories' });
    expect(first).toMatchObject({ accepted: 1, refused: 1, next: expect.any(String) });
    const { next } = first as { next: string };
    expect(await run(replayAll, { feed: 'categories', after: next })).toMatchObject({
      accepted: 0,
      next: null,
    });
    const id = await firstId(fileName);
    for (const _time of [1, 2]) {
      expect(await run(discard, { id })).toEqual({ discardedRow: id, userErrors: [] });
    }
    expect((await refused({ fileName })).nodes).toEqual([]);
    expect(await run(replayAll, { feed: 'boats' })).toMatchObject({
      userErrors: [{ code: 'NOT_FOUND' }],
    });
  });

  it('gives refused rows out in pages', async () => {
    const fileName = 'many.csv';
    const text = `id,name\n${'x,\n'.repeat(5)}`;
    await run(load, { fileName, feed: 'brands', text });
    const page = await refused({ fileName, first: 3 });
    const rest = await refused({ fileName, first: 3, after: page.pageInfo.endCursor });
    expect([...page.nodes, ...rest.nodes].map(({ line }) => line)).toEqual([2, 3, 4, 5, 6]);
    expect((await refused({ fileName, since: '2030-01-01T00:00:00Z' })).nodes).toEqual([]);
  });

  it('tells the catalog team alone what it takes and what waits', async () => {
    const feeds = '{ catalogFeeds { name columns quarantinedCount } }';
    const own = await shop.ask(feeds, { caller: team });
    expect(own.data?.catalogFeeds).toContainEqual({
      name: 'brands',
      columns: ['id', 'name', 'description'],
      quarantinedCount: expect.any(Number),
    });
    for (const caller of ['team:marketing', 'consumer:storefront', 'office:dach']) {
      for (const query of [feeds, rows]) {
        const { errors } = await shop.ask(query, { caller });
        expect(errors).toMatchObject([{ extensions: { code: 'FORBIDDEN' } }]);
      }
      const mutations: [string, object][] = [
        [load, { fileName: 'brands.csv', text: '' }],
        [replay, { id: '1' }],
        [replayAll, { feed: 'brands' }],
        [discard, { id: '1' }],
      ];
      for (const [mutation, input] of mutations) {
        expect(await run(mutation, input, caller)).toMatchObject({
          userErrors: [{ code: 'FORBIDDEN' }],
        });
      }
    }
  });

  it('tells what a listing lacks, by currency', async () => {
    const { data } = await shop.ask(
      '{ product(id: "P0002") { any: missingParts usd: missingParts(currency: "USD") } }',
    );
    expect(data?.product).toEqual({ any: ['GTIN'], usd: ['GTIN', 'PRICE'] });
  });
});
