import { z } from 'zod/mini';
import { graphQuery } from '../../data/use-graph.ts';

const product = z.object({
  id: z.string(),
  name: z.string(),
  owner: z.string(),
  status: z.string(),
  purpose: z.nullable(z.string()),
  domain: z.object({ name: z.string() }),
});

export type ListedProduct = z.output<typeof product>;

export const productList = graphQuery(
  `query StudioProducts {
    dataProducts(first: 100) { nodes { id name owner status purpose domain { name } } }
  }`,
  z.object({ dataProducts: z.object({ nodes: z.array(product) }) }),
);
