import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Supergraph } from '@apollo/federation-internals';
import type { GraphQLSchema } from 'graphql';

/** The schema that consumers see of the composed graph, as `schema/supergraph.graphql` has it. */
export function composedApiSchema(): GraphQLSchema {
  const sdl = readFileSync(join(import.meta.dirname, 'supergraph.graphql'), 'utf8');
  return Supergraph.build(sdl).apiSchema().toGraphQLJSSchema();
}
