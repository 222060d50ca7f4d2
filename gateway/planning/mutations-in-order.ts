import type { PlanNode } from '@apollo/query-planner';
import {
  type DocumentNode,
  type FieldNode,
  Kind,
  OperationTypeNode,
  parse,
  print,
  type SelectionNode,
  type SelectionSetNode,
  stripIgnoredCharacters,
} from 'graphql';
import { mapFetches } from './required-arguments/map-fetches.ts';
import { fragmentsOf } from './syntax.ts';

/** Mutations without fragments around their root fields, except those with conditions. */
export function mutationsInOrder(document: DocumentNode): DocumentNode {
  const isMutation = document.definitions.some(
    (each) =>
      each.kind === Kind.OPERATION_DEFINITION && each.operation === OperationTypeNode.MUTATION,
  );
  if (!isMutation) return document;
  const fragments = fragmentsOf(document);
  const flat = (node: SelectionNode): SelectionNode[] => {
    if (node.kind === Kind.FIELD || node.directives?.length) return [node];
    const fragment = node.kind === Kind.INLINE_FRAGMENT ? node : fragments.get(node.name.value);
    return fragment ? fragment.selectionSet.selections.flatMap(flat) : [node];
  };
  const definitions = document.definitions.map((definition) => {
    if (definition.kind !== Kind.OPERATION_DEFINITION) return definition;
    if (definition.operation !== OperationTypeNode.MUTATION) return definition;
    const { selectionSet } = definition;
    const selections = selectionSet.selections.flatMap(flat);
    return { ...definition, selectionSet: { ...selectionSet, selections } };
  });
  return { ...document, definitions };
}

/**
 * The fetches of a mutation with their root fields in the client's order, in which they run one after the other:
 * where the planner puts two requests together, it puts the later one's fields first.
 */
export function inClientsOrder(plan: PlanNode, document: DocumentNode): PlanNode {
  const names: string[] = [];
  for (const definition of document.definitions) {
    if (definition.kind !== Kind.OPERATION_DEFINITION) continue;
    if (definition.operation === OperationTypeNode.MUTATION)
      names.push(...responseNames(definition.selectionSet));
  }
  if (!names.length) return plan;
  const place = (node: SelectionNode) => {
    const [first] = node.kind === Kind.FIELD ? [responseName(node)] : namesInside(node);
    return names.indexOf(first ?? '');
  };
  return mapFetches(plan, (fetch) => {
    if (fetch.operationKind !== 'mutation') return fetch;
    const parsed = parse(fetch.operation, { noLocation: true });
    const definitions = parsed.definitions.map((definition) => {
      if (definition.kind !== Kind.OPERATION_DEFINITION) return definition;
      const { selectionSet } = definition;
      const selections = [...selectionSet.selections].sort((a, b) => place(a) - place(b));
      return { ...definition, selectionSet: { ...selectionSet, selections } };
    });
    return { ...fetch, operation: stripIgnoredCharacters(print({ ...parsed, definitions })) };
  });
}

const responseName = (field: FieldNode) => field.alias?.value ?? field.name.value;

function responseNames({ selections }: SelectionSetNode): string[] {
  return selections.flatMap((node) =>
    node.kind === Kind.FIELD ? responseName(node) : namesInside(node),
  );
}

function namesInside(node: SelectionNode): string[] {
  return node.kind === Kind.INLINE_FRAGMENT ? responseNames(node.selectionSet) : [];
}
