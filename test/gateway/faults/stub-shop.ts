import { afterAll, beforeAll } from 'vitest';
import { composeGraph } from '../../../schema/composition/compose.ts';
import { freePort } from '../../support/cluster.ts';
import type { Ask } from '../../support/graphql.ts';
import { type StubAnswer, startStubSubgraph } from '../../support/stub-subgraph.ts';
import { startSupergraphGateway } from '../../support/supergraph-gateway.ts';

const link =
  'extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key"])';
const goodsSdl = `${link} type Query { items(ids: [ID!]): [Item] note: String }
  type Item @key(fields: "id") { id: ID! name(in: String): String constructor: String toString: String }`;
const stockSdl = `${link} type Item @key(fields: "id") { id: ID! units(at: String): Int shelf: Shelf valueOf: Int }
  type Shelf { row: Int }`;
const goneSdl = `${link} type Item @key(fields: "id") { id: ID! rating: Int } type Query { best: Item }`;

export interface StubShop {
  url(): string;
  ask: Ask;
  goodsSays(answer: StubAnswer): void;
  stockSays(answer: StubAnswer): void;
}

/** The real gateway over two subgraphs that say what a test likes, and one that is `gone`. */
export function useStubShop(): StubShop {
  let running: Awaited<ReturnType<typeof start>> | undefined;
  const shop = () => {
    if (!running) throw new Error('it is not started yet');
    return running;
  };
  beforeAll(async () => {
    running = await start();
  });
  afterAll(async () => {
    await shop().gateway.stop();
    await Promise.all([shop().goods.stop(), shop().stock.stop()]);
  });
  return {
    url: () => shop().gateway.url,
    ask: (...asked) => shop().gateway.ask(...asked),
    goodsSays: (answer) => shop().goods.setAnswer(answer),
    stockSays: (answer) => shop().stock.setAnswer(answer),
  };
}

async function start() {
  const goods = await startStubSubgraph('', () => undefined);
  const stock = await startStubSubgraph('', () => undefined);
  const nowhere = `http://127.0.0.1:${await freePort()}/graphql`;
  const { supergraphSdl } = composeGraph([
    { name: 'goods', url: goods.url, sdl: goodsSdl },
    { name: 'stock', url: stock.url, sdl: stockSdl },
    { name: 'gone', url: nowhere, sdl: goneSdl },
  ]);
  return { goods, stock, gateway: await startSupergraphGateway(supergraphSdl) };
}
