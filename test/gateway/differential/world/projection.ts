import { type FieldNode, Kind, type SelectionSetNode, valueFromASTUntyped } from 'graphql';
import { withDefaults } from './default-values.ts';
import { interfacesOf } from './facts.ts';
import { Thing } from './thing.ts';
import { modelValue } from './value.ts';
import type { World } from './world.ts';

/** What a field set selects of a thing, as plain data: what a representation of it must hold. */
export function project(world: World, thing: Thing, selectionSet: SelectionSetNode): Projection {
  const projection: Projection = {};
  for (const node of selectionSet.selections) {
    if (node.kind === Kind.FIELD) {
      const value = fieldOf(world, thing, node);
      projection[node.name.value] = inner(world, value, node.selectionSet);
    } else if (node.kind === Kind.INLINE_FRAGMENT) {
      const condition = node.typeCondition?.name.value;
      if (condition && !isOfType(world, thing, condition)) continue;
      Object.assign(projection, project(world, thing, node.selectionSet));
    }
  }
  return projection;
}

export type Projection = Record<string, unknown>;

function fieldOf(world: World, thing: Thing, node: FieldNode): unknown {
  if (node.name.value === '__typename') return thing.__typename;
  const args = argumentsOf(world, thing, node);
  return answer(world, { thing, field: node.name.value, args });
}

/** The value of a field for who knows everything, including what a `@requires` of it would be given. */
export function answer(
  world: World,
  question: { thing: Thing; field: string; args: Readonly<Record<string, unknown>> },
): unknown {
  const { thing, field } = question;
  const [requiring] = world
    .field(thing.__typename, field)
    .filter(({ isOwner, requires }) => isOwner && requires);
  if (!requiring?.requires) return modelValue(world, question);
  const required = requiredText(project(world, thing, requiring.requires));
  return modelValue(world, { ...question, required });
}

/** Like the text of the same selection of a representation. */
export function requiredText(projection: Projection): string {
  return JSON.stringify(sorted(projection)).replaceAll('"', "'");
}

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).map(([key, child]) => [key, sorted(child)] as const);
  return Object.fromEntries(entries.sort(([left], [right]) => (left < right ? -1 : 1)));
}

function argumentsOf(world: World, thing: Thing, node: FieldNode): Record<string, unknown> {
  const [definition] = world
    .field(thing.__typename, node.name.value)
    .filter(({ isOwner }) => isOwner);
  const args: Record<string, unknown> = {};
  if (!definition) return args;
  for (const { name, type, defaultValue } of definition.node.arguments ?? []) {
    const given = node.arguments?.find((argument) => argument.name.value === name.value)?.value;
    const value = given ?? defaultValue;
    if (!value) continue;
    args[name.value] = withDefaults(world.facts, definition.part, type, valueFromASTUntyped(value));
  }
  return args;
}

function inner(world: World, value: unknown, selectionSet: SelectionSetNode | undefined): unknown {
  if (Array.isArray(value)) return value.map((item) => inner(world, item, selectionSet));
  return value instanceof Thing && selectionSet ? project(world, value, selectionSet) : value;
}

function isOfType(world: World, { __typename }: Thing, condition: string): boolean {
  const nodes = world.facts.types.get(__typename) ?? [];
  return (
    __typename === condition || nodes.some(({ node }) => interfacesOf(node).includes(condition))
  );
}
