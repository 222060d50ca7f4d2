import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { GraphQLSchema } from 'graphql';
import { apiSchemaOf } from './composition/api-schema.ts';

/** The schema that consumers see of the composed graph, as `schema/supergraph.graphql` has it. */
export function composedApiSchema(): GraphQLSchema {
  const sdl = readFileSync(join(import.meta.dirname, 'supergraph.graphql'), 'utf8');
  return apiSchemaOf(sdl);
}
