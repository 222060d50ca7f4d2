import { Kind } from 'graphql';
import {
  type Facts,
  type FieldInPart,
  interfacesOf,
  type Part,
  readFacts,
  type TypeInPart,
} from './facts.ts';

/** How many of each kind of entity there are. Few, so that lists hold the same one twice. */
const population = 5;

/** Values that a test wants to be just so, by `Product1.name`; an object is given by its identity. */
export type Fixed = Readonly<Record<string, unknown>>;

/**
 * What exists: entities, which type each is of, and who answers what.
 * Entities that share an interface with a key are one family: their identities are told apart from each other,
 * so that a subgraph that knows only the interface speaks of the same ones.
 */
export interface World {
  parts: readonly Part[];
  seed: number;
  fixed: Fixed;
  facts: Facts;
  familyOf(typename: string): string;
  isEntity(typename: string): boolean;
  /** Object types that a field's type can turn out to be, as the part sees them. */
  possibleTypes(part: string, typename: string): readonly string[];
  /** The object type of the entity `family` + `index`. */
  concreteType(family: string, index: number): string;
  indexes: readonly number[];
  /** What all parts say of a field; of an object's, also what was said of it as an interface object. */
  field(typename: string, field: string): readonly FieldInPart[];
}

export function createWorld(parts: readonly Part[], seed: number, fixed: Fixed = {}): World {
  const facts = readFacts(parts);
  const all = [...facts.types.values()].flat();
  const families = familiesOf(all);
  const entities = new Set(
    all.filter(({ keys }) => keys.length).map(({ node }) => node.name.value),
  );
  return {
    parts,
    seed,
    fixed,
    facts,
    familyOf: (typename) => families.get(typename) ?? typename,
    isEntity: (typename) => entities.has(typename),
    possibleTypes: memoized((part, typename) => possibleTypes(facts, part, typename)),
    concreteType: memoized((family, index) => {
      const members = implementersOf(all, family);
      return members[index % members.length] ?? family;
    }),
    indexes: Array.from({ length: population }, (_, index) => index),
    field: memoized((typename, field) => {
      const interfaces = all.filter(({ node }) => node.name.value === typename);
      const names = [typename, ...new Set(interfaces.flatMap(({ node }) => interfacesOf(node)))];
      return names.flatMap((name) =>
        (facts.fields.get(`${name}.${field}`) ?? []).filter(
          ({ part }) => name === typename || isInterfaceObject(facts, part, name),
        ),
      );
    }),
  };
}

function isInterfaceObject(facts: Facts, part: string, typename: string): boolean {
  const types = facts.types.get(typename) ?? [];
  return types.some((type) => type.part === part && type.isInterfaceObject);
}

/** Object types, and interfaces with a key, by the name that their identities begin with. */
function familiesOf(all: readonly TypeInPart[]): Map<string, string> {
  const roots = all.filter(
    ({ node, keys }) => node.kind === Kind.INTERFACE_TYPE_DEFINITION && keys.length,
  );
  const families = new Map<string, string>();
  for (const root of new Set(roots.map(({ node }) => node.name.value))) {
    for (const member of implementersOf(all, root)) families.set(member, root);
  }
  return families;
}

function implementersOf(all: readonly TypeInPart[], wanted: string): string[] {
  const members = all.filter(
    ({ node }) => node.kind === Kind.OBJECT_TYPE_DEFINITION && interfacesOf(node).includes(wanted),
  );
  return [...new Set(members.map(({ node }) => node.name.value))].sort();
}

function possibleTypes(facts: Facts, part: string, typename: string): string[] {
  const own = (facts.types.get(typename) ?? []).find((type) => type.part === part);
  const here = [...facts.types.values()].flat().filter((type) => type.part === part);
  if (own?.node.kind === Kind.UNION_TYPE_DEFINITION) {
    return (own.node.types ?? []).map(({ name }) => name.value);
  }
  if (own?.node.kind === Kind.INTERFACE_TYPE_DEFINITION) return implementersOf(here, typename);
  if (own?.isInterfaceObject) return implementersOf([...facts.types.values()].flat(), typename);
  return [typename];
}

function memoized<A extends string, B extends string | number, R>(
  compute: (a: A, b: B) => R,
): (a: A, b: B) => R {
  const known = new Map<string, R>();
  return (a, b) => {
    const key = `${a} ${b}`;
    const found = known.get(key);
    if (found !== undefined) return found;
    const result = compute(a, b);
    known.set(key, result);
    return result;
  };
}
