import {
  type GraphQLCompositeType,
  type GraphQLSchema,
  type InlineFragmentNode,
  isCompositeType,
  Kind,
  type OperationDefinitionNode,
  type SelectionSetNode,
  TypeInfo,
  visit,
  visitWithTypeInfo,
} from 'graphql';

export interface DeferredFragment {
  /** What objects it applies to. */
  type: GraphQLCompositeType;
  selectionSet: SelectionSetNode;
}

export interface DeferredFragments {
  byLabel: ReadonlyMap<string, DeferredFragment>;
  /** The selection sets with something deferred in them, at any depth. */
  deferring: ReadonlySet<SelectionSetNode>;
}

/** Finds the deferred fragments of an operation whose fragments have labels. */
export function deferredFragments(
  schema: GraphQLSchema,
  operation: OperationDefinitionNode,
): DeferredFragments {
  const typeInfo = new TypeInfo(schema);
  const byLabel = new Map<string, DeferredFragment>();
  const deferring = new Set<SelectionSetNode>();
  visit(
    operation,
    visitWithTypeInfo(typeInfo, {
      InlineFragment(node, _key, _parent, _path, ancestors) {
        const label = labelOf(node);
        const type = typeInfo.getType();
        if (label === undefined || !isCompositeType(type)) return;
        byLabel.set(label, { type, selectionSet: node.selectionSet });
        for (const ancestor of ancestors) {
          if ('kind' in ancestor && ancestor.kind === Kind.SELECTION_SET) deferring.add(ancestor);
        }
      },
    }),
  );
  return { byLabel, deferring };
}

/** The label of a deferred fragment; undefined for any other fragment. */
export function labelOf({ directives }: InlineFragmentNode): string | undefined {
  const defer = directives?.find(({ name }) => name.value === 'defer');
  const label = defer?.arguments?.find(({ name }) => name.value === 'label')?.value;
  return label?.kind === Kind.STRING ? label.value : undefined;
}
