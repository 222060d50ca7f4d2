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
