import { Kind, type SelectionSetNode } from 'graphql';
import { stableText } from './hash.ts';
import { type Projection, project } from './projection.ts';
import { Thing } from './thing.ts';
import { isUnknownTo } from './value.ts';
import type { World } from './world.ts';

export type Representation = Readonly<Record<string, unknown>>;

/**
 * The entity that a representation names, by any key that the part knows for its type.
 * Null when there is none: keys that are null or made up, or an entity that the part does not have.
 */
export function entityOf(world: World, part: string, representation: Representation): Thing | null {
  const typename = String(representation.__typename);
  const type = world.facts.types.get(typename)?.find((candidate) => candidate.part === part);
  if (!type?.keys.length) throw new Error(`${part} has no entity ${typename}`);
  const keys = type.keys.filter((key) => picked(representation, key) !== undefined);
  if (!keys.length) throw new Error(`no key of ${typename} in ${stableText(representation)}`);
  const found = candidates(world, part, typename).find((thing) =>
    keys.some(
      (key) => stableText(project(world, thing, key)) === stableText(picked(representation, key)),
    ),
  );
  if (!found || isUnknownTo(world, found, part)) return null;
  const seen = type.isInterfaceObject ? typename : found.__typename;
  return new Thing(seen, found.self, { representation });
}

function candidates(world: World, part: string, typename: string): Thing[] {
  const family = world.familyOf(typename);
  const possible = world.possibleTypes(part, typename);
  return world.indexes
    .map((index) => new Thing(world.concreteType(family, index), `${family}${index}`))
    .filter(({ __typename }) => possible.includes(__typename));
}

/** What a field set selects of a representation, or undefined when something of it is missing. */
export function picked(from: unknown, selectionSet: SelectionSetNode): Projection | undefined {
  if (typeof from !== 'object' || from === null) return undefined;
  const fields = new Map(Object.entries(from));
  const projection: Projection = {};
  for (const node of selectionSet.selections) {
    if (node.kind === Kind.INLINE_FRAGMENT) {
      // Representations do not always say of which type the objects inside are.
      Object.assign(projection, picked(from, node.selectionSet) ?? {});
    } else if (node.kind === Kind.FIELD) {
      const value = pickedField(fields.get(node.name.value), node.selectionSet);
      if (value === undefined) return undefined;
      projection[node.name.value] = value;
    }
  }
  return projection;
}

function pickedField(value: unknown, selectionSet: SelectionSetNode | undefined): unknown {
  if (!selectionSet || value === null || value === undefined) return value;
  if (!Array.isArray(value)) return picked(value, selectionSet);
  const items = value.map((item) => pickedField(item, selectionSet));
  return items.includes(undefined) ? undefined : items;
}
