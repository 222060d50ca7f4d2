import { z } from 'zod/mini';
import { graphQuery } from '../../../data/use-graph.ts';

const operation = z.object({ name: z.string(), hash: z.string() });

const fieldLineage = z.object({
  path: z.string(),
  source: z.nullable(z.string()),
  operations: z.array(operation),
  clients: z.array(z.string()),
  uses: z.array(z.object({ operation, client: z.string(), requests: z.number() })),
});

export type FieldLineage = z.output<typeof fieldLineage>;

export const productLineage = graphQuery(
  `query StudioLineage($id: ID!) {
    dataProduct(id: $id) {
      lineage {
        path source clients
        operations { name hash }
        uses { operation { name hash } client requests }
      }
    }
  }`,
  z.object({ dataProduct: z.nullable(z.object({ lineage: z.array(fieldLineage) })) }),
);
