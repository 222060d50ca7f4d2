import { z } from 'zod/mini';
import { graphQuery } from '../../../data/use-graph.ts';

const text = z.nullable(z.string());

const promise = z.object({
  property: z.string(),
  promised: z.string(),
  unit: text,
  description: text,
  history: z.array(
    z.object({
      day: z.string(),
      measured: z.union([z.string(), z.number()]),
      isKept: z.boolean(),
      requests: z.number(),
    }),
  ),
});

export type PromiseHistory = z.output<typeof promise>;

export const promiseHistory = graphQuery(
  `query StudioPromiseHistory($id: ID!, $days: Int!) {
    dataProduct(id: $id) {
      serviceLevels {
        property promised unit description
        history(days: $days) { day measured isKept requests }
      }
    }
  }`,
  z.object({ dataProduct: z.nullable(z.object({ serviceLevels: z.array(promise) })) }),
);
