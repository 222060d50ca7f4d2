import { type GraphQLType, isListType, isNamedType, isNonNullType } from 'graphql';

/**
 * True when each value of `strict` is one of `loose` too: what is given out may become stricter, what is
 * taken in may become looser. Only null and its absence are compared: another named type is another type.
 */
export function allows(loose: GraphQLType, strict: GraphQLType): boolean {
  if (isNonNullType(strict)) {
    return allows(isNonNullType(loose) ? loose.ofType : loose, strict.ofType);
  }
  if (isNonNullType(loose)) return false;
  if (isListType(loose)) return isListType(strict) && allows(loose.ofType, strict.ofType);
  return isNamedType(strict) && isNamedType(loose) && strict.name === loose.name;
}
