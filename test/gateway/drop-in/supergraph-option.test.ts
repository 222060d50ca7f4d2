import { IntrospectAndCompose, LocalCompose, RemoteGraphQLDataSource } from '@apollo/gateway';
import { parse } from 'graphql';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { SupergraphHooks } from '../../../gateway/weft-gateway-options.ts';
import { serverOf, startServer } from './server.ts';
import {
  question,
  rightData,
  type SmallShop,
  startSmallShop,
  stockResolvers,
  stockSdl,
} from './small-shop.ts';

const withShelf = stockSdl.replace('units: Int', 'units: Int shelf: String');
const shelfResolvers = { Item: { ...stockResolvers.Item, shelf: () => 'A1' } };
const shelfData = { item: { shelf: 'A1' } };

describe('the option supergraphSdl, as users of ApolloGateway know it', () => {
  let shop: SmallShop;
  beforeEach(async () => {
    shop = await startSmallShop();
  });
  afterEach(() => shop.stop());

  it('takes a supergraph as text', async () => {
    const { ask, apollo } = await startServer({ supergraphSdl: shop.supergraphSdl() });
    expect(await ask(question)).toEqual({ data: rightData, errors: [] });
    await apollo.stop();
  });

  it('takes a function, and gives it what it needs to follow, check and ask subgraphs', async () => {
    let given: SupergraphHooks | undefined;
    const cleanup = vi.fn(async () => undefined);
    const { ask, apollo } = await startServer({
      supergraphSdl: async (hooks) => {
        given = hooks;
        return { supergraphSdl: shop.supergraphSdl(), cleanup };
      },
    });
    expect(await ask(question)).toEqual({ data: rightData, errors: [] });
    await expect(given?.healthCheck(shop.supergraphSdl())).resolves.toBeUndefined();
    const source = given?.getDataSource(shop.stock);
    const sdl = await source?.process({
      kind: JSON.parse('"loading schema"'),
      request: { query: '{ _service { sdl } }' },
      context: {},
    });
    expect(sdl?.data).toMatchObject({ _service: { sdl: expect.stringContaining('type Item') } });

    shop.stock.change(withShelf, shelfResolvers);
    await given?.update(shop.supergraphSdl());
    expect(await ask('{ item { shelf } }')).toEqual({ data: shelfData, errors: [] });
    await apollo.stop();
    expect(cleanup).toHaveBeenCalledTimes(1);
  });

  it('serves the newest of a function that updates before the first one is checked', async () => {
    const before = shop.supergraphSdl();
    shop.stock.change(withShelf, shelfResolvers);
    const { ask, apollo } = await startServer({
      serviceHealthCheck: true,
      supergraphSdl: async ({ update }) => {
        queueMicrotask(() => void update(shop.supergraphSdl()));
        return { supergraphSdl: before };
      },
    });
    expect(await ask('{ item { shelf } }')).toEqual({ data: shelfData, errors: [] });
    await apollo.stop();
  });

  it('takes IntrospectAndCompose, which follows the subgraphs’ own schemas', async () => {
    const { goods, stock } = shop;
    const { ask, apollo } = await startServer({
      supergraphSdl: new IntrospectAndCompose({
        subgraphs: [goods, stock].map(({ name, url }) => ({ name, url })),
        introspectionHeaders: { 'x-who': 'composer' },
        subgraphHealthCheck: true,
        pollIntervalInMs: 20,
      }),
    });
    expect(await ask(question)).toEqual({ data: rightData, errors: [] });
    stock.change(withShelf, shelfResolvers);
    await expect.poll(async () => (await ask('{ item { shelf } }')).data).toEqual(shelfData);
    await apollo.stop();
  });

  it('takes LocalCompose', async () => {
    const { goods, stock } = shop;
    const localServiceList = [goods, stock].map(({ name, url, sdl }) => {
      return { name, url, typeDefs: parse(sdl) };
    });
    const { ask, apollo } = await startServer({
      supergraphSdl: new LocalCompose({ localServiceList }),
      buildService: ({ url }) => new RemoteGraphQLDataSource({ url }),
    });
    expect(await ask(question)).toEqual({ data: rightData, errors: [] });
    await apollo.stop();
  });

  it('is announced to all who listen, though one of them fails', async () => {
    const { gateway, apollo } = await startServer({ supergraphSdl: shop.supergraphSdl() });
    const heard = vi.fn();
    gateway.onSchemaLoadOrUpdate(() => {
      throw new Error('deaf');
    });
    const leave = gateway.onSchemaLoadOrUpdate(heard);
    shop.stock.change(withShelf, shelfResolvers);
    await gateway.engine.update(shop.supergraphSdl());
    expect(heard).toHaveBeenCalledTimes(1);
    leave();
    shop.stock.change(stockSdl, stockResolvers);
    await gateway.engine.update(shop.supergraphSdl());
    expect(heard).toHaveBeenCalledTimes(1);
    await apollo.stop();
  });

  it('fails the start with the reason when it cannot be served, and lets go of what gave it', async () => {
    const cleanup = vi.fn(async () => undefined);
    const { apollo } = serverOf({
      supergraphSdl: async () => ({ supergraphSdl: 'type Query { a: Int }', cleanup }),
    });
    await expect(apollo.start()).rejects.toThrow('no Federation 2 supergraph');
    expect(cleanup).toHaveBeenCalledTimes(1);
  });
});
