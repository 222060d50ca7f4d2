import {
  type DocumentNode,
  type FragmentDefinitionNode,
  Kind,
  OperationTypeNode,
  type SelectionNode,
} from 'graphql';

/**
 * Mutations without fragments around their root fields, which run one after the other: the planner moves those in
 * fragments before the others. What has conditions stays in its fragment.
 */
export function mutationsInOrder(document: DocumentNode): DocumentNode {
  const isMutation = document.definitions.some(
    (each) =>
      each.kind === Kind.OPERATION_DEFINITION && each.operation === OperationTypeNode.MUTATION,
  );
  if (!isMutation) return document;
  const fragments = new Map<string, FragmentDefinitionNode>();
  for (const definition of document.definitions) {
    if (definition.kind === Kind.FRAGMENT_DEFINITION)
      fragments.set(definition.name.value, definition);
  }
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
