import { type GraphQLSchema, getNamedType, isInputObjectType, isInputType } from 'graphql';

export interface InputReach {
  /** The input types whose values can hold one of this type, itself included; empty for an output type. */
  carriersOf(type: string): readonly string[];
}

/** Follows input fields backwards: a change deep in an input concerns who gives the outermost one. */
export function inputReach(schema: GraphQLSchema): InputReach {
  const holders = new Map<string, Set<string>>();
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isInputObjectType(type)) continue;
    for (const field of Object.values(type.getFields())) {
      const { name } = getNamedType(field.type);
      const known = holders.get(name);
      if (known) known.add(type.name);
      else holders.set(name, new Set([type.name]));
    }
  }
  return {
    carriersOf: (name) => (isInputType(schema.getType(name)) ? [...closure(holders, name)] : []),
  };
}

/** A set grows while it is walked, and its walk reaches what was added. */
function closure(holders: ReadonlyMap<string, ReadonlySet<string>>, start: string): Set<string> {
  const found = new Set([start]);
  for (const name of found) {
    for (const holder of holders.get(name) ?? []) found.add(holder);
  }
  return found;
}
