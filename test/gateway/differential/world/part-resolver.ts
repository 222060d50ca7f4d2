import { type GraphQLFieldResolver, Kind, type SelectionSetNode } from 'graphql';
import type { FieldInPart } from './facts.ts';
import { requiredText } from './projection.ts';
import { picked } from './representation.ts';
import { Thing } from './thing.ts';
import { modelValue } from './value.ts';
import type { World } from './world.ts';

/** One client's request: shared by all subgraphs, so that they see the order of mutations. */
export interface Visit {
  mutations: number;
}

/**
 * Answers a field as one part may: from its own fields, from what its caller provides, and for `@requires` from
 * the representation alone. A field that the part was not to be asked for fails, so that wrong plans are seen.
 */
export function resolveInPart(world: World, part: string): GraphQLFieldResolver<unknown, Visit> {
  return async (source, args, visit, info) => {
    const field = info.fieldName;
    const thing = await thingOf(source, info.parentType.name, visit);
    const facts = world.field(thing.__typename, field).find((candidate) => candidate.part === part);
    if (!facts) throw new Error(`${part} has no ${thing.__typename}.${field}`);
    const provided = providedField(thing.carried.provided, field);
    if (!facts.isOwner && !provided && !isKeyIn(world, part, thing, field)) {
      throw new Error(`${part} was asked for ${thing.self}.${field}, which is not its own`);
    }
    const required = facts.requires && requiredOf(facts, facts.requires, thing);
    const value = modelValue(world, { thing, field, args, ...(required && { required }) });
    const promised = facts.provides ?? provided?.selectionSet;
    return placed(world, part, value, promised, info.returnType.toString());
  };
}

/** The root of a query, the next step of a mutation, or the object at hand. */
export async function thingOf(source: unknown, parent: string, visit: Visit): Promise<Thing> {
  if (source instanceof Thing) return source;
  if (parent !== 'Mutation') return new Thing(parent, parent);
  visit.mutations += 1;
  const step = visit.mutations;
  await new Promise((resolve) => setImmediate(resolve));
  if (visit.mutations !== step)
    throw new Error(`mutation ${step} was not over when the next began`);
  return new Thing(parent, `Mutation#${step}`);
}

function requiredOf(facts: FieldInPart, requires: SelectionSetNode, thing: Thing): string {
  const projection = picked(thing.carried.representation, requires);
  const name = `${thing.self}.${facts.node.name.value}`;
  if (!projection) throw new Error(`${facts.part} was not given what ${name} requires`);
  return requiredText(projection);
}

function providedField(provided: SelectionSetNode | undefined, field: string) {
  for (const node of provided?.selections ?? []) {
    if (node.kind === Kind.FIELD && node.name.value === field) return node;
    if (node.kind !== Kind.INLINE_FRAGMENT) continue;
    const inside = node.selectionSet.selections.find(
      (inner) => inner.kind === Kind.FIELD && inner.name.value === field,
    );
    if (inside?.kind === Kind.FIELD) return inside;
  }
  return undefined;
}

function isKeyIn(world: World, part: string, { __typename }: Thing, field: string): boolean {
  const types = world.facts.types.get(__typename) ?? [];
  const keys = types.filter((type) => type.part === part).flatMap(({ keys }) => keys);
  return keys.some((key) => providedField(key, field) !== undefined);
}

/** Gives objects what was promised for them, and the type by which the part knows them. */
function placed(
  world: World,
  part: string,
  value: unknown,
  provided: SelectionSetNode | undefined,
  type: string,
): unknown {
  if (Array.isArray(value)) return value.map((item) => placed(world, part, item, provided, type));
  if (!(value instanceof Thing)) return value;
  const named = type.replace(/[[\]!]/g, '');
  const isInterfaceObject = world.facts.types
    .get(named)
    ?.some((candidate) => candidate.part === part && candidate.isInterfaceObject);
  const typename = isInterfaceObject ? named : value.__typename;
  return new Thing(typename, value.self, provided && { provided });
}
