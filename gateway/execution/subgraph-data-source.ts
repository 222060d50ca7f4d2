import type { GraphQLDataSource } from '@apollo/gateway';
import { OperationTypeNode } from 'graphql';
import { jsonString } from '../planning/compile/json-text.ts';
import { forward, type Subgraph } from './subgraph.ts';

/** A subgraph as Apollo's supergraph managers ask it, e.g. for its schema. */
export function subgraphDataSource(subgraph: Subgraph): GraphQLDataSource {
  return {
    async process({ request: { query = '', variables, operationName, http } }) {
      const name = operationName ? `"operationName":${jsonString(operationName)},` : '';
      const headers = Object.fromEntries(http?.headers ?? []);
      const { data, errors } = await subgraph.ask(
        {
          operation: query,
          operationName,
          operationKind: OperationTypeNode.QUERY,
          hasPlacesBelow: false,
          bodyHead: `{"query":${jsonString(query)},${name}"variables":`,
        },
        JSON.stringify(variables ?? {}),
        { contextValue: {}, requestContext: undefined, forwarded: forward(headers) },
      );
      return { data: data && { ...data }, errors: errors?.map((error) => ({ ...error })) };
    },
  };
}
