import {
  type GraphQLCompositeType,
  isAbstractType,
  isInterfaceType,
  Kind,
  type SelectionSetNode,
} from 'graphql';
import { isIncluded, type SelectionScope } from './selected-fields.ts';

/**
 * Whether it is all the same of which type an object is: only fields that the interface itself has are asked.
 * A subgraph that has the interface as an `@interfaceObject` cannot tell the type, and plans ask no other for it then.
 */
export function needsNoType(
  { schema, fragments, conditions }: SelectionScope,
  type: GraphQLCompositeType,
  selectionSets: readonly SelectionSetNode[],
): boolean {
  if (!isInterfaceType(type)) return false;
  const all = objectTypes(type.name);
  const whole = new Set([type, ...type.getInterfaces()].map(({ name }) => name));
  return selectionSets.every((set) => isSameForAll(set, all, true));

  /** `possible`: the types that fragments around `set` leave. */
  function isSameForAll(
    { selections }: SelectionSetNode,
    possible: readonly string[],
    isWhole: boolean,
  ): boolean {
    return selections.every((node) => {
      // What is deferred is no part of this answer, but its place depends on the type all the same.
      const isDeferred = node.directives?.some(({ name }) => name.value === 'defer');
      if (!isDeferred && !isIncluded(node.directives, conditions)) return true;
      if (node.kind === Kind.FIELD) {
        return isWhole && node.name.value !== '__typename';
      }
      const fragment = node.kind === Kind.INLINE_FRAGMENT ? node : fragments.get(node.name.value);
      const condition = fragment?.typeCondition?.name.value;
      const meant = condition === undefined ? possible : objectTypes(condition);
      const left = possible.filter((name) => meant.includes(name));
      const isAll = isWhole && (condition === undefined || whole.has(condition));
      return !fragment || !left.length || isSameForAll(fragment.selectionSet, left, isAll);
    });
  }

  function objectTypes(name: string): string[] {
    const named = schema.getType(name);
    return isAbstractType(named) ? schema.getPossibleTypes(named).map((each) => each.name) : [name];
  }
}
