import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type SupergraphGateway, startSupergraphGateway } from '../support/supergraph-gateway.ts';
import { question, rightData, type SmallShop, startSmallShop } from './drop-in/small-shop.ts';

describe('equal requests at the same time', () => {
  let shop: SmallShop;
  let gateway: SupergraphGateway;
  beforeAll(async () => {
    shop = await startSmallShop();
    gateway = await startSupergraphGateway(shop.supergraphSdl(), { forwardHeaders: ['x-tenant'] });
  });
  afterAll(async () => {
    await gateway.stop();
    await shop.stop();
  });
  beforeEach(() => {
    shop.goods.requests.length = 0;
    shop.stock.requests.length = 0;
  });

  const send = async (query: string, headers: Record<string, string> = {}) => {
    const response = await fetch(gateway.url, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body: JSON.stringify({ query }),
    });
    return JSON.parse(await response.text());
  };
  /** Sends all while the first subgraph holds its answers, and lets go once it was asked so often. */
  const together = async (all: readonly (() => Promise<unknown>)[], goodsRequests: number) => {
    const open = shop.goods.hold();
    const answers = all.map((one) => one());
    try {
      await expect.poll(() => shop.goods.requests.length).toBe(goodsRequests);
      // One that is sent now arrives after all that were sent before.
      await gateway.ask('{ __typename }');
      await gateway.ask('{ __typename }');
      expect(shop.goods.requests).toHaveLength(goodsRequests);
    } finally {
      open();
    }
    return Promise.all(answers);
  };

  it.each([
    ['new', `${question} # new`],
    ['known', question],
  ])('ask each subgraph once, when the operation is %s', async (kind, query) => {
    if (kind === 'known') await send(query);
    shop.goods.requests.length = 0;
    shop.stock.requests.length = 0;
    const answers = await together(
      Array(5).fill(() => send(query)),
      1,
    );
    expect(answers).toEqual(Array(5).fill({ data: rightData }));
    expect(shop.stock.requests).toHaveLength(1);
  });

  it('ask again once the first is answered', async () => {
    for (let time = 0; time < 3; time += 1) await send(question);
    expect(shop.goods.requests).toHaveLength(3);
  });

  const apart: [string, Record<string, string>, Record<string, string>][] = [
    ['different forwarded headers', { 'x-tenant': 'north' }, { 'x-tenant': 'south' }],
    ['one forwarded header and none', { 'x-tenant': 'north' }, {}],
    ['different callers', { 'x-weft-caller': 'team:a' }, { 'x-weft-caller': 'team:b' }],
  ];
  it.each(apart)('stay apart with %s', async (_what, one, other) => {
    await send(question);
    shop.goods.requests.length = 0;
    shop.stock.requests.length = 0;
    await together([() => send(question, one), () => send(question, other)], 2);
    const [name = ''] = Object.keys(one);
    for (const { requests } of [shop.goods, shop.stock]) {
      const seen = requests.map(({ headers }) => headers[name]);
      expect(new Set(seen)).toEqual(new Set([one[name], other[name]]));
    }
  });

  it('share with a header that goes to no subgraph', async () => {
    await together([() => send(question, { 'x-else': '1' }), () => send(question)], 1);
  });

  it('are mutations that are made each, when they are', async () => {
    const mutation = 'mutation { rename(name: "Mug") { name } }';
    await send(mutation);
    shop.goods.requests.length = 0;
    const answers = await together([() => send(mutation), () => send(mutation)], 2);
    expect(answers).toEqual(Array(2).fill({ data: { rename: { name: 'Mug' } } }));
  });

  it('of one operation that differ only in the name that the plan gives them are one', async () => {
    const query = 'query Twice { item { name units } again: item { name units } }';
    expect(await send(query)).toEqual({ data: { ...rightData, again: rightData.item } });
    expect(shop.stock.requests).toHaveLength(1);
    expect(shop.stock.requests[0]?.variables?.representations).toHaveLength(1);
  });
});
