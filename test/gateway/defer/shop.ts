import type { RunningGateway } from '../../../gateway/start.ts';
import { startTestGateway } from '../../support/gateway.ts';
import { type GraphSubgraph, startGraphSubgraph } from '../../support/graph-subgraph.ts';
import { type Payload, readParts } from '../../support/multipart.ts';

const federation =
  'extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key"])';

const goodsSdl = `${federation}
  type Query { item(id: ID!): Item items: [Item!] things: [Thing] empty: [Item] title: String }
  type Mutation { addItem: Item }
  interface Thing { name: String }
  type Note implements Thing { name: String text: String }
  type Item implements Thing @key(fields: "id") { id: ID! name: String size: Size }
  type Size { width(unit: String): Int height: Int }`;

const stockSdl = `${federation}
  type Query { warehouses: Int }
  type Item @key(fields: "id") { id: ID! units: Int shelf: String! bin: Bin! maker: Maker }
  type Bin { code: String row: Int! }
  type Maker @key(fields: "id") { id: ID! }`;

const makersSdl = `${federation}
  type Maker @key(fields: "id") { id: ID! title: String rating: Int! }`;

const item = (id: unknown) => ({
  __typename: 'Item',
  id,
  name: `item ${id}`,
  size: {
    height: 4,
    width: ({ unit }: { unit?: string }) => unlessBroken(id, unit === 'in' ? 1 : 3),
  },
});

/** What cannot be had is had of no other item. */
function unlessBroken<Value>(id: unknown, value: Value): Value {
  if (id === 'broken') throw new Error('it fell off the shelf');
  return value;
}

const stockOf = ({ id }: Readonly<Record<string, unknown>>) => ({
  id,
  units: () => unlessBroken(id, 7),
  shelf: () => unlessBroken(id, `A${id}`),
  bin: { code: `B${id}`, row: () => unlessBroken(id, 5) },
  maker: { id: `maker ${id}` },
});

export interface Subgraphs {
  goods: GraphSubgraph;
  stock: GraphSubgraph;
  makers: GraphSubgraph;
}

export interface Shop extends Subgraphs {
  gateway: RunningGateway;
  stop(): Promise<void>;
}

/** What the subgraphs are called, where they are, and what they say they have. */
export const partsOfGraph = ({ goods, stock, makers }: Subgraphs) => [
  { name: 'goods', url: goods.url, sdl: goodsSdl },
  { name: 'stock', url: stock.url, sdl: stockSdl },
  { name: 'makers', url: makers.url, sdl: makersSdl },
];

/** Three real subgraphs. */
export async function startSubgraphs(): Promise<Subgraphs> {
  const goods = await startGraphSubgraph(goodsSdl, {
    Query: {
      item: (_source, { id }) => item(id),
      items: () => ['1', '2', '3'].map(item),
      things: () => [item('1'), { __typename: 'Note', name: 'note', text: 'buy milk' }],
      empty: () => [],
      title: () => 'Shop',
    },
    Mutation: { addItem: () => item('new') },
    Item: { __resolveReference: ({ id }) => item(id) },
  });
  const stock = await startGraphSubgraph(stockSdl, {
    Query: { warehouses: () => 2 },
    Item: { __resolveReference: stockOf },
  });
  const makers = await startGraphSubgraph(makersSdl, {
    Maker: {
      __resolveReference: ({ id }) => ({ id, title: `title of ${id}`, rating: 5 }),
    },
  });
  return { goods, stock, makers };
}

/** The subgraphs, and the real gateway in front of them. */
export async function startShop(): Promise<Shop> {
  const subgraphs = await startSubgraphs();
  const gateway = await startTestGateway({
    subgraphs: partsOfGraph(subgraphs),
    timeoutMs: 20_000,
  });
  await gateway.ready;
  return {
    ...subgraphs,
    gateway,
    async stop() {
      await gateway.stop();
      await stopSubgraphs(subgraphs);
    },
  };
}

export async function stopSubgraphs({ goods, stock, makers }: Subgraphs): Promise<void> {
  await Promise.all([goods, stock, makers].map((subgraph) => subgraph.stop()));
}

export function resetSubgraphs({ goods, stock, makers }: Subgraphs): void {
  for (const subgraph of [goods, stock, makers]) subgraph.reset();
}

export const draftForm = 'multipart/mixed;deferSpec=20220824,application/json';
export const currentForm = 'multipart/mixed;incrementalSpec=v0.2,application/json';

interface PartsOptions {
  variables?: Record<string, unknown>;
  accept?: string;
  signal?: AbortSignal;
}

/** Sends an operation, and resolves when the answer begins. */
export function send(
  { gateway }: Shop,
  query: string,
  { variables, accept = draftForm, signal }: PartsOptions = {},
): Promise<Response> {
  return fetch(gateway.url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept },
    body: JSON.stringify({ query, variables }),
    ...(signal ? { signal } : {}),
  });
}

/** Reads all parts of an answer. */
export async function partsOf(shop: Shop, query: string, options?: PartsOptions) {
  const parts: Payload[] = [];
  for await (const part of readParts(await send(shop, query, options))) parts.push(part);
  return parts;
}
