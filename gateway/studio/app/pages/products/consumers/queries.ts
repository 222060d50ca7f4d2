import { z } from 'zod/mini';
import { graphQuery } from '../../../data/use-graph.ts';

const consumer = z.object({
  name: z.string(),
  owner: z.string(),
  contact: z.string(),
  purpose: z.string(),
});

export type RegisteredConsumer = z.output<typeof consumer>;

/** Those with an agreement that whoever asks may see, and everybody who registered, to know whom clients belong to. */
export const productConsumers = graphQuery(
  `query StudioConsumers($product: ID!) {
    consumers(dataProduct: $product, first: 100) {
      nodes { name owner contact purpose }
      pageInfo { hasNextPage }
    }
    registered: consumers(first: 100) { nodes { name owner contact purpose } }
  }`,
  z.object({
    consumers: z.object({
      nodes: z.array(consumer),
      pageInfo: z.object({ hasNextPage: z.boolean() }),
    }),
    registered: z.object({ nodes: z.array(consumer) }),
  }),
);
