import { Kind, type TypeNode } from 'graphql';

/** The name at the heart of a type: `Variant` of `[Variant!]!`. */
export function namedType(type: TypeNode): string {
  return type.kind === Kind.NAMED_TYPE ? type.name.value : namedType(type.type);
}

export const isNonNull = (type: TypeNode) => type.kind === Kind.NON_NULL_TYPE;

/** What a list consists of; undefined for what is no list. */
export function itemOf(type: TypeNode): TypeNode | undefined {
  if (type.kind === Kind.NON_NULL_TYPE) return itemOf(type.type);
  return type.kind === Kind.LIST_TYPE ? type.type : undefined;
}
