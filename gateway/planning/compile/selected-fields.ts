import {
  type DirectiveNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLSchema,
  isAbstractType,
  isInterfaceType,
  isObjectType,
  Kind,
  type SelectionSetNode,
} from 'graphql';

/** The directives whose condition decides whether a selection is part of what is written. */
export const conditionalDirectives: ReadonlySet<string> = new Set(['skip', 'include', 'defer']);

export interface SelectionScope {
  schema: GraphQLSchema;
  fragments: ReadonlyMap<string, FragmentDefinitionNode>;
  /** The values of the variables that `@skip`, `@include` and `@defer` use. */
  conditions: Readonly<Record<string, unknown>>;
}

/**
 * The fields that selection sets ask of an object of type `typename`, by response name and in their order.
 * Source: https://spec.graphql.org/October2021/#CollectFields(), with conditions that are known beforehand.
 * What is deferred is no part of it.
 */
export function selectedFields(
  scope: SelectionScope,
  typename: string,
  selectionSets: readonly SelectionSetNode[],
): Map<string, FieldNode[]> {
  const chosen = new Map<string, FieldNode[]>();
  const spread = new Set<string>();
  const visit = ({ selections }: SelectionSetNode) => {
    for (const selection of selections) {
      if (!isIncluded(selection.directives, scope.conditions)) continue;
      if (selection.kind === Kind.FIELD) {
        const name = selection.alias?.value ?? selection.name.value;
        const same = chosen.get(name);
        if (same) same.push(selection);
        else chosen.set(name, [selection]);
      } else if (selection.kind === Kind.INLINE_FRAGMENT) {
        if (applies(scope, typename, selection.typeCondition?.name.value))
          visit(selection.selectionSet);
      } else if (!spread.has(selection.name.value)) {
        spread.add(selection.name.value);
        const fragment = scope.fragments.get(selection.name.value);
        if (fragment && applies(scope, typename, fragment.typeCondition.name.value)) {
          visit(fragment.selectionSet);
        }
      }
    }
  };
  for (const selectionSet of selectionSets) visit(selectionSet);
  return chosen;
}

/** Whether a fragment with this type condition is meant for objects of type `typename`. */
export function applies(
  { schema }: Pick<SelectionScope, 'schema'>,
  typename: string,
  condition: string | undefined,
): boolean {
  if (condition === undefined || condition === typename) return true;
  const type = schema.getType(condition);
  const object = schema.getType(typename);
  if (!isAbstractType(type)) return false;
  return (isObjectType(object) || isInterfaceType(object)) && schema.isSubType(type, object);
}

/** Whether a selection with these directives is part of the answer. `@defer` has its condition always, see `labelled-defers.ts`. */
export function isIncluded(
  directives: readonly DirectiveNode[] | undefined,
  conditions: Readonly<Record<string, unknown>>,
): boolean {
  for (const { name, arguments: args } of directives ?? []) {
    if (!conditionalDirectives.has(name.value)) continue;
    const value = args?.find((argument) => argument.name.value === 'if')?.value;
    const isTrue =
      value?.kind === Kind.VARIABLE
        ? conditions[value.name.value] === true
        : value?.kind === Kind.BOOLEAN && value.value;
    if (isTrue !== (name.value === 'include')) return false;
  }
  return true;
}
