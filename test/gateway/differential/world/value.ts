import { Kind, type TypeNode } from 'graphql';
import type { FieldInPart } from './facts.ts';
import { hash, stableText } from './hash.ts';
import { leafValue } from './leaf.ts';
import { Thing } from './thing.ts';
import type { World } from './world.ts';

/** Where a value is asked for, and with what. */
export interface Question {
  thing: Thing;
  field: string;
  args: Readonly<Record<string, unknown>>;
  /** What the fields of a `@requires` said, as text; the value depends on it. */
  required?: string;
}

/** Only the parts that answer the field decide what it can be. */
interface Place {
  world: World;
  owners: readonly FieldInPart[];
  /** Parts differ in whether it can be null: there is always a value. */
  isSettled: boolean;
  isKey: boolean;
}

/**
 * The value of a field: the same from every part that answers it, and from the merged schema.
 * Strings are the path that leads to them, so that a misplaced value says where it is from.
 * Fields named `risky…` throw for some objects; parts do not know some entities named `Ghost…`.
 */
export function modelValue(world: World, question: Question): unknown {
  const { thing, field, args, required } = question;
  const owners = world.field(thing.__typename, field).filter(({ isOwner }) => isOwner);
  const [first] = owners;
  if (!first) throw new Error(`impossible world: nobody answers ${thing.__typename}.${field}`);
  const place: Place = {
    world,
    owners,
    isSettled: new Set(owners.map(({ node }) => nullability(node.type))).size > 1,
    isKey: isKeyField(world, thing, field),
  };
  const name = `${thing.self}.${field}`;
  if (Object.hasOwn(world.fixed, name))
    return fixedValue(place, first.node.type, world.fixed[name]);
  const argsText = stableText(args);
  const path = `${name}${argsText === '{}' ? '' : argsText}${required ? `<${required}>` : ''}`;
  if (isGhost(place, thing, first.part)) return null;
  if (field.startsWith('risky') && !place.isSettled && chance(world, `${path}!`, 3)) {
    throw new Error(`${path} fails`);
  }
  return build(place, first.node.type, path);
}

/** Whether `part` has never heard of the entity. */
export function isUnknownTo(world: World, thing: Thing, part: string): boolean {
  return thing.self.startsWith('Ghost') && chance(world, `${thing.self}@${part}`, 3);
}

function isGhost({ world, isKey }: Place, thing: Thing, part: string): boolean {
  return world.isEntity(thing.__typename) && !isKey && isUnknownTo(world, thing, part);
}

function isKeyField(world: World, { __typename }: Thing, field: string): boolean {
  const names = [__typename, world.familyOf(__typename)];
  const keys = names
    .flatMap((name) => world.facts.types.get(name) ?? [])
    .flatMap(({ keys }) => keys);
  return keys.some(({ selections }) =>
    selections.some((node) => node.kind === Kind.FIELD && node.name.value === field),
  );
}

function build(place: Place, type: TypeNode, path: string): unknown {
  if (type.kind === Kind.NON_NULL_TYPE) return present(place, type.type, path);
  return !place.isSettled && chance(place.world, `${path}?`, 7) ? null : present(place, type, path);
}

function present(place: Place, type: TypeNode, path: string): unknown {
  if (type.kind === Kind.NON_NULL_TYPE) return present(place, type.type, path);
  if (type.kind === Kind.LIST_TYPE) {
    const length = hash(`${place.world.seed}${path}#`) % 4;
    return Array.from({ length }, (_, index) => build(place, type.type, `${path}[${index}]`));
  }
  const name = type.name.value;
  const { world } = place;
  if (isComposite(world, name)) return object(place, name, path);
  return leafValue({ world, owners: place.owners }, name, path);
}

function isComposite(world: World, name: string): boolean {
  const [type] = world.facts.types.get(name) ?? [];
  const kind = type?.node.kind;
  return (
    kind === Kind.OBJECT_TYPE_DEFINITION ||
    kind === Kind.INTERFACE_TYPE_DEFINITION ||
    kind === Kind.UNION_TYPE_DEFINITION
  );
}

function object({ world, owners }: Place, name: string, path: string): Thing {
  const perOwner = owners.map(({ part }) => world.possibleTypes(part, name));
  const possible = (perOwner[0] ?? []).filter((type) =>
    perOwner.every((types) => types.includes(type)),
  );
  const typename = possible[hash(`${world.seed}${path}:type`) % possible.length];
  if (!typename) throw new Error(`impossible world: no object type for ${name} at ${path}`);
  if (!world.isEntity(typename)) return new Thing(typename, path);
  const family = world.familyOf(typename);
  const indexes = world.indexes.filter((index) => world.concreteType(family, index) === typename);
  const index = indexes[hash(`${world.seed}${path}:index`) % indexes.length];
  if (index === undefined) throw new Error(`impossible world: there is no ${typename}`);
  return new Thing(typename, `${family}${index}`);
}

function fixedValue(place: Place, type: TypeNode, value: unknown): unknown {
  if (value instanceof Error) throw value;
  if (value === null) return null;
  if (type.kind === Kind.NON_NULL_TYPE) return fixedValue(place, type.type, value);
  if (type.kind === Kind.LIST_TYPE && Array.isArray(value)) {
    return value.map((inner) => fixedValue(place, type.type, inner));
  }
  return typeof value === 'string' &&
    type.kind === Kind.NAMED_TYPE &&
    isComposite(place.world, type.name.value)
    ? thingNamed(place.world, value, type.name.value)
    : value;
}

/** `Product1`, or `Size:Product1.size` for a value that is no entity. */
function thingNamed(world: World, text: string, fallback: string): Thing {
  const [, typename, self] = /^(\w+):(.+)$/.exec(text) ?? [undefined, undefined, text];
  const [, family = fallback, index = '0'] = /^([A-Za-z]+\w*?)(\d+)$/.exec(self ?? text) ?? [];
  return new Thing(typename ?? world.concreteType(family, Number(index)), self ?? text);
}

function nullability(type: TypeNode): string {
  if (type.kind === Kind.NON_NULL_TYPE) return `${nullability(type.type)}!`;
  return type.kind === Kind.LIST_TYPE ? `[${nullability(type.type)}]` : '';
}

function chance(world: World, text: string, oneIn: number): boolean {
  return hash(`${world.seed}${text}`) % oneIn === 0;
}
