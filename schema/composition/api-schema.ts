import { Supergraph } from '@apollo/federation-internals';
import { buildASTSchema, type GraphQLSchema, parse, printSchema } from 'graphql';

/**
 * What clients see of a supergraph: without what only routers read, and without what is inaccessible.
 * Rebuilt from text, as the types that composition holds on to would keep its whole model in memory.
 */
export function apiSchemaOf(supergraphSdl: string): GraphQLSchema {
  const api = Supergraph.build(supergraphSdl).apiSchema().toGraphQLJSSchema();
  return buildASTSchema(parse(printSchema(api), { noLocation: true }), { assumeValid: true });
}
