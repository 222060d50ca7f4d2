import { z } from 'zod/mini';
import { graphQuery } from '../../data/use-graph.ts';

export const environmentList = graphQuery(
  'query StudioGraphEnvironments { environments { name revision } }',
  z.object({ environments: z.array(z.object({ name: z.string(), revision: z.number() })) }),
);

export const servedGraph = graphQuery(
  'query StudioGraph($name: ID!) { environment(name: $name) { revision supergraphSdl } }',
  z.object({
    environment: z.nullable(
      z.object({ revision: z.number(), supergraphSdl: z.nullable(z.string()) }),
    ),
  }),
);
