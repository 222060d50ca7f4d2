import { getIntrospectionQuery, type IntrospectionQuery } from 'graphql';
import { z } from 'zod/mini';
import { graphQuery } from '../../data/use-graph.ts';

/** The schema as the graph tells it. graphql-js checks the rest when it builds a schema from it. */
const introspection = z.custom<IntrospectionQuery>(
  (value) => typeof value === 'object' && value !== null && '__schema' in value,
);

export const schemaQuery = graphQuery(
  getIntrospectionQuery({ inputValueDeprecation: true, specifiedByUrl: true }),
  introspection,
);
