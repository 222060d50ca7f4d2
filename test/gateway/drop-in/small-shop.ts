import { composeGraph } from '../../../schema/composition/compose.ts';
import { type ApolloSubgraph, startApolloSubgraph } from '../../support/apollo-subgraph.ts';

const goodsSdl = `
  type Query { item: Item broken: String }
  type Mutation { rename(name: String!): Item }
  type Item @key(fields: "id") { id: ID! name: String }`;
export const stockSdl = 'type Item @key(fields: "id") { id: ID! units: Int }';

const goodsResolvers = {
  Query: {
    item: () => ({ id: '1', name: 'Cup' }),
    broken: () => {
      throw new Error('out of order');
    },
  },
  Mutation: {
    rename: (_parent: unknown, { name }: Record<string, unknown>) => ({ id: '1', name }),
  },
};
export const stockResolvers = { Item: { units: () => 7 } };

/** What every test here asks: both subgraphs take part in it. */
export const question = '{ item { name units } }';
export const rightData = { item: { name: 'Cup', units: 7 } };

export interface SmallShop {
  goods: ApolloSubgraph;
  stock: ApolloSubgraph;
  /** Of the subgraphs as they are now. */
  supergraphSdl(): string;
  stop(): Promise<void>;
}

/** Two subgraphs that share an entity. */
export async function startSmallShop(): Promise<SmallShop> {
  const goods = await startApolloSubgraph('goods', goodsSdl, goodsResolvers);
  const stock = await startApolloSubgraph('stock', stockSdl, stockResolvers);
  return {
    goods,
    stock,
    supergraphSdl: () => composeGraph([goods, stock]).supergraphSdl,
    async stop() {
      await Promise.all([goods.stop(), stock.stop()]);
    },
  };
}
