import { type GraphQLCompositeType, isInterfaceType, Kind, type SelectionSetNode } from 'graphql';
import { isIncluded, type SelectionScope } from './selected-fields.ts';

/**
 * Whether it is all the same of which type an object is: only fields that the interface itself has are asked.
 * A subgraph that has the interface as an `@interfaceObject` cannot tell the type, and plans ask no other for it then.
 */
export function needsNoType(
  { fragments, conditions }: Pick<SelectionScope, 'fragments' | 'conditions'>,
  type: GraphQLCompositeType,
  selectionSets: readonly SelectionSetNode[],
): boolean {
  if (!isInterfaceType(type)) return false;
  const supertypes = new Set([type, ...type.getInterfaces()].map(({ name }) => name));
  const isOfInterface = ({ selections }: SelectionSetNode): boolean =>
    selections.every((selection) => {
      if (!isIncluded(selection.directives, conditions)) return true;
      if (selection.kind === Kind.FIELD) return selection.name.value !== '__typename';
      const fragment =
        selection.kind === Kind.INLINE_FRAGMENT ? selection : fragments.get(selection.name.value);
      const condition = fragment?.typeCondition?.name.value;
      if (!fragment || (condition !== undefined && !supertypes.has(condition))) return false;
      return isOfInterface(fragment.selectionSet);
    });
  return selectionSets.every(isOfInterface);
}
