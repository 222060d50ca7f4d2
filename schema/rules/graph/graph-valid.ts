import { buildSubgraph, errorCauses } from '@apollo/federation-internals';
import { GraphQLError, Kind } from 'graphql';
import type { GraphRule, Remark } from '../rule.ts';
import type { DomainGraph } from '../subject/graph.ts';
import { placeIn } from '../subject/place.ts';

function errorsOf({ domain, definitions, shared }: DomainGraph): readonly GraphQLError[] {
  if (!definitions.length) return [];
  const document = { kind: Kind.DOCUMENT, definitions: [...shared, ...definitions] } as const;
  try {
    buildSubgraph(domain, `http://${domain}`, document);
    return [];
  } catch (error) {
    const causes = error instanceof Error ? errorCauses(error) : undefined;
    if (causes) return causes;
    // What the library itself stumbles over, such as types that nest without end.
    return [new GraphQLError(error instanceof Error ? error.message : String(error))];
  }
}

function remarkOf({ domain, file }: DomainGraph, { message, nodes = [] }: GraphQLError): Remark {
  const node = nodes.find(({ loc }) => loc?.source.name === file);
  const at = node ? placeIn(file, node) : { file, line: 1, column: 1 };
  // The library names the subgraph first, which is the coordinate here.
  return { at, coordinate: domain, message: message.replace(`[${domain}] `, '') };
}

export const graphValid: GraphRule = {
  id: 'graph-valid',
  why: 'A schema with unknown names or directives does not compose, and the gateway leaves the domain out.',
  severity: 'error',
  looksAt: 'graph',
  check: (graph) => errorsOf(graph).map((error) => remarkOf(graph, error)),
  passes: `
    type Query { now: DateTime }
  `,
  fails: `
    type Query {
      now: Moment # wrong
    }
  `,
};
