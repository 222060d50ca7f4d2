import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { serverOf } from './server.ts';
import { question, rightData, type SmallShop, startSmallShop } from './small-shop.ts';

describe('the option serviceHealthCheck', () => {
  let shop: SmallShop;
  beforeEach(async () => {
    shop = await startSmallShop();
  });
  afterEach(() => shop.stop());

  it('asks each subgraph before the first supergraph is served', async () => {
    const { apollo, ask } = serverOf({
      supergraphSdl: shop.supergraphSdl(),
      serviceHealthCheck: true,
    });
    await apollo.start();
    for (const { requests } of [shop.goods, shop.stock]) {
      expect(requests.map(({ query }) => query)).toEqual([expect.stringContaining('__typename')]);
    }
    expect((await ask(question)).data).toEqual(rightData);
    await apollo.stop();
  });

  it('fails the start with the name of one that does not answer', async () => {
    const supergraphSdl = shop.supergraphSdl();
    await shop.stock.stop();
    const { apollo } = serverOf({ supergraphSdl, serviceHealthCheck: true });
    await expect(apollo.start()).rejects.toThrow('[stock]');
  });

  it('is off unless asked for: the graph is served, and what is down is told of when it is asked', async () => {
    const supergraphSdl = shop.supergraphSdl();
    await shop.stock.stop();
    const { apollo, ask } = serverOf({ supergraphSdl });
    await apollo.start();
    const { data, errors } = await ask(question);
    expect(data).toEqual({ item: { name: 'Cup', units: null } });
    expect(errors).toMatchObject([{ extensions: { serviceName: 'stock' } }]);
    await apollo.stop();
  });
});
