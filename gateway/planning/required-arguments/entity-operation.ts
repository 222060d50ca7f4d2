import {
  type DocumentNode,
  type FieldNode,
  Kind,
  print,
  type SelectionNode,
  type SelectionSetNode,
  stripIgnoredCharacters,
  visit,
} from 'graphql';
import { fragmentsOf, withUsedVariables } from '../syntax.ts';

/** The fields asked of entities themselves, with the type they are asked of. */
export function entityFields(document: DocumentNode): [typename: string, field: FieldNode][] {
  const found: [string, FieldNode][] = [];
  const walk = ({ selections }: SelectionSetNode, typename: string): void => {
    for (const node of selections) {
      if (node.kind === Kind.FIELD) found.push([typename, node]);
      else if (node.kind === Kind.INLINE_FRAGMENT)
        walk(node.selectionSet, node.typeCondition?.name.value ?? typename);
    }
  };
  for (const definition of document.definitions) {
    if (definition.kind !== Kind.OPERATION_DEFINITION) continue;
    for (const root of definition.selectionSet.selections) {
      if (root.kind === Kind.FIELD && root.selectionSet) walk(root.selectionSet, '');
    }
  }
  return found;
}

/** The same with fragments where they are spread. */
export function withoutFragments(document: DocumentNode): DocumentNode {
  const fragments = fragmentsOf(document);
  if (!fragments.size) return document;
  const expand = (node: SelectionNode): SelectionNode => {
    const fragment =
      node.kind === Kind.FRAGMENT_SPREAD ? fragments.get(node.name.value) : undefined;
    return fragment
      ? { ...fragment, kind: Kind.INLINE_FRAGMENT, directives: node.directives }
      : node;
  };
  return visit(
    {
      ...document,
      definitions: document.definitions.filter((each) => each.kind !== Kind.FRAGMENT_DEFINITION),
    },
    { SelectionSet: (set) => ({ ...set, selections: set.selections.map(expand) }) },
  );
}

/** The operation with these fields of entities only, and the variables that it still uses. */
export function withOnly(document: DocumentNode, fields: ReadonlySet<FieldNode>) {
  const others = new Set(
    entityFields(document).flatMap(([, field]) => (fields.has(field) ? [] : field)),
  );
  const kept: DocumentNode = visit(document, {
    Field: (field) => (others.has(field) ? null : undefined),
    InlineFragment: { leave: (node) => (node.selectionSet.selections.length ? undefined : null) },
  });
  const { document: operation, used } = withUsedVariables(kept);
  used.delete('representations');
  return { operation: stripIgnoredCharacters(print(operation)), variableUsages: [...used] };
}
