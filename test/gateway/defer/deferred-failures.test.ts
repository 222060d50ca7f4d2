import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { readParts } from '../../support/multipart.ts';
import { currentForm, partsOf, resetSubgraphs, type Shop, send, startShop } from './shop.ts';

describe('a part that fails', () => {
  let shop: Shop;
  beforeAll(async () => {
    shop = await startShop();
  });
  afterAll(() => shop.stop());
  beforeEach(() => resetSubgraphs(shop));

  const error = (...path: (string | number)[]) => ({
    message: 'it fell off the shelf',
    path,
    extensions: { code: 'INTERNAL', serviceName: 'stock' },
  });

  it('has its errors beside its own data, and the first part has none', async () => {
    const query = '{ item(id: "broken") { name ... @defer { units maker { id } } } }';
    const [first, rest] = await partsOf(shop, query);
    expect(first).toEqual({ data: { item: { name: 'item broken' } }, hasNext: true });
    const data = { units: null, maker: { id: 'maker broken' } };
    expect(rest?.incremental).toEqual([{ path: ['item'], data, errors: [error('item', 'units')] }]);
  });

  it('is null as a whole where the schema allows no null within, and takes nothing else along', async () => {
    const query =
      '{ item(id: "broken") { name ... @defer { bin { row } } ... @defer { size { height } } } }';
    const [first, ...rest] = await partsOf(shop, query);
    expect(first?.data).toEqual({ item: { name: 'item broken' } });
    const found = rest.flatMap(({ incremental = [] }) => incremental);
    expect(found).toHaveLength(2);
    expect(found).toContainEqual({ path: ['item'], data: { size: { height: 4 } } });
    const lost = { path: ['item'], data: null, errors: [error('item', 'bin', 'row')] };
    expect(found).toContainEqual(lost);
  });

  it('has its error also where it was fetched together with the first part', async () => {
    const query = '{ item(id: "broken") { size { height ... @defer { width } } } }';
    const [first, rest] = await partsOf(shop, query);
    expect(first).toEqual({ data: { item: { size: { height: 4 } } }, hasNext: true });
    expect(shop.goods.asked.filter((asked) => asked.includes('size'))).toHaveLength(1);
    const { message, path, extensions } = error('item', 'size', 'width');
    expect(rest?.incremental).toEqual([
      {
        path: ['item', 'size'],
        data: { width: null },
        errors: [{ message, path, extensions: { ...extensions, serviceName: 'goods' } }],
      },
    ]);
  });

  it('ends with errors and without data in version 0.2', async () => {
    const query = '{ item(id: "broken") { name ... @defer { shelf } } }';
    const [, rest] = await partsOf(shop, query, { accept: currentForm });
    expect(rest).toEqual({
      completed: [{ id: '0', errors: [error('item', 'shelf')] }],
      hasNext: false,
    });
  });

  it('tells of each element of a list what befell it', async () => {
    const query =
      '{ good: item(id: "1") { ...S } bad: item(id: "broken") { ...S } } fragment S on Item { id ... @defer { shelf } }';
    const [, ...rest] = await partsOf(shop, query);
    const found = rest.flatMap(({ incremental = [] }) => incremental);
    expect(found).toHaveLength(2);
    expect(found).toContainEqual({ path: ['good'], data: { shelf: 'A1' } });
    expect(found).toContainEqual({ path: ['bad'], data: null, errors: [error('bad', 'shelf')] });
  });

  it('says why every element is lost when the whole request fails', async () => {
    shop.stock.breakOff(/shelf/);
    const [first, rest] = await partsOf(shop, '{ items { name ... @defer { shelf } } }');
    expect(first?.errors).toBeUndefined();
    expect(rest?.incremental).toHaveLength(3);
    for (const part of rest?.incremental ?? []) {
      expect(part.data).toBeNull();
      expect(part.errors?.[0]?.extensions?.code).toBe('SUBGRAPH_UNAVAILABLE');
    }
  });

  it('says once why all elements lack something', async () => {
    shop.stock.breakOff(/units/);
    const [, rest] = await partsOf(shop, '{ items { name ... @defer { units } } }');
    expect(rest?.incremental?.map(({ data }) => data)).toEqual(Array(3).fill({ units: null }));
    expect(rest?.incremental?.flatMap(({ errors = [] }) => errors)).toHaveLength(1);
  });

  it('is not sent below what turned out null, nor what it defers itself', async () => {
    const query = `{ item(id: "broken") { name
      ... @defer { bin { row ... @defer { code } } } ... @defer { maker { rating ... @defer { title } } } } }`;
    const [, ...rest] = await partsOf(shop, query);
    const found = rest.flatMap(({ incremental = [] }) => incremental);
    expect(found.filter(({ path }) => path?.includes('bin'))).toEqual([]);
    expect(found.find(({ data }) => data === null)?.errors).toEqual([error('item', 'bin', 'row')]);
    expect(rest.at(-1)?.hasNext).toBe(false);
  });

  it('is no part when the first one has nothing to add to: the answer has one piece', async () => {
    for (const query of [
      '{ empty { ... @defer { units } } }',
      '{ item(id: "broken") { shelf ... @defer { name } } }',
    ]) {
      const response = await send(shop, query);
      expect(response.headers.get('content-type')).toBe('application/json; charset=utf-8');
    }
    const only = 'multipart/mixed;deferSpec=20220824';
    expect(await partsOf(shop, '{ empty { ... @defer { units } } }', { accept: only })).toEqual([
      { data: { empty: [] }, hasNext: false },
    ]);
  });

  it('is refused before it begins when variables are wrong', async () => {
    const query = 'query ($id: ID!) { item(id: $id) { name ... @defer { units } } }';
    const response = await send(shop, query, { variables: {} });
    expect(JSON.parse(await response.text()).errors[0].extensions.code).toBe('BAD_USER_INPUT');
  });

  it('asks for nothing more when its client is gone, and serves others', async () => {
    const release = shop.stock.hold(/maker/);
    const leaving = new AbortController();
    const query = '{ item(id: "1") { name ... @defer { maker { title } } } }';
    const parts = readParts(await send(shop, query, { signal: leaving.signal }));
    await parts.next();
    leaving.abort();
    await expect(parts.next()).rejects.toThrow();
    // Others' answers show that the gateway goes on, and has had time to learn of it.
    for (let n = 0; n < 5; n += 1) await partsOf(shop, '{ items { name ... @defer { units } } }');
    release();
    await partsOf(shop, '{ item(id: "2") { name ... @defer { maker { id } } } }');
    expect(shop.makers.asked).toEqual([]);
  });
});
