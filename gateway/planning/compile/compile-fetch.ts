import type { FetchNode } from '@apollo/query-planner';
import { OperationTypeNode } from 'graphql';
import type { FetchStep } from './compiled-plan.ts';
import { compileContext, isContextVariable } from './context-arguments.ts';
import { jsonString } from './json-text.ts';
import type { PathNode } from './path-node.ts';
import { compileRepresentation } from './representation.ts';
import type { Subtypes } from './subtypes.ts';

/** Prepares all of a request to a subgraph that is the same each time. */
export function compileFetch(node: FetchNode, target: PathNode, subtypes: Subtypes): FetchStep {
  const { serviceName, operation, operationName, operationKind } = node;
  const name = operationName === undefined ? '' : `"operationName":${jsonString(operationName)},`;
  return {
    kind: 'fetch',
    subgraph: serviceName,
    operationKind,
    operation,
    operationName,
    bodyHead: `{"query":${jsonString(operation)},${name}"variables":`,
    variables: (node.variableUsages ?? [])
      .filter((variable) => !isContextVariable(variable))
      .map((variable) => ({ name: variable, head: `${jsonString(variable)}:` })),
    target,
    hasPlacesBelow: false,
    representation:
      node.requires && compileRepresentation(node.requires, node.inputRewrites ?? [], subtypes),
    requires: node.requires,
    context: compileContext(node, target, subtypes),
    sharedShape: undefined,
    outputRewrites: node.outputRewrites ?? [],
  };
}

/**
 * Equal for entity fetches that ask the same of the same subgraph: their operations differ in name at most.
 * Undefined for what may not be asked once instead of twice.
 */
export function shapeOf(fetch: FetchStep): string | undefined {
  if (!fetch.representation || fetch.operationKind !== OperationTypeNode.QUERY) return undefined;
  // Equal entities are asked for in different words there.
  if (fetch.context) return undefined;
  const rewrites = fetch.outputRewrites.length ? JSON.stringify(fetch.outputRewrites) : '';
  return [fetch.subgraph, rewrites, fetch.operation.replace(/^query \w+/, 'query')].join('\n');
}
