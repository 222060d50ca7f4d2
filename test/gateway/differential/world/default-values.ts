import { Kind, type TypeNode, valueFromASTUntyped } from 'graphql';
import type { Facts } from './facts.ts';

/** An argument's value as a part's resolver gets it: with the defaults of its input types. */
export function withDefaults(facts: Facts, part: string, type: TypeNode, value: unknown): unknown {
  if (value === null || value === undefined) return value;
  if (type.kind === Kind.NON_NULL_TYPE) return withDefaults(facts, part, type.type, value);
  if (type.kind === Kind.LIST_TYPE) {
    const items: unknown[] = Array.isArray(value) ? value : [value];
    return items.map((item) => withDefaults(facts, part, type.type, item));
  }
  const types = facts.types.get(type.name.value) ?? [];
  const node = types.find((candidate) => candidate.part === part)?.node;
  if (node?.kind !== Kind.INPUT_OBJECT_TYPE_DEFINITION || typeof value !== 'object') return value;
  const given = new Map<string, unknown>(Object.entries(value));
  const entries = (node.fields ?? []).flatMap((field): [string, unknown][] => {
    const name = field.name.value;
    const own = given.has(name)
      ? given.get(name)
      : field.defaultValue && valueFromASTUntyped(field.defaultValue);
    return own === undefined ? [] : [[name, withDefaults(facts, part, field.type, own)]];
  });
  return Object.fromEntries(entries);
}
