import type { FetchDataRewrite } from '@apollo/query-planner';
import { isRecord } from './json-text.ts';
import type { Subtypes } from './subtypes.ts';

/** Begins a step of a path that only objects of that type take. */
export const fragmentPrefix = '... on ';

/**
 * A copy of `value` with a plan's rewrites applied: a value set, or a key renamed, wherever the rewrite's path
 * leads. Plans use them for `@interfaceObject`, whose subgraph knows the interface as an object type, and for
 * fields that two types of a subgraph give in incompatible forms.
 */
export function rewritten(
  value: unknown,
  rewrites: readonly FetchDataRewrite[],
  subtypes: Subtypes,
): unknown {
  const copy = structuredClone(value);
  for (const rewrite of rewrites) applyAt(copy, rewrite.path, rewrite, subtypes);
  return copy;
}

function applyAt(
  value: unknown,
  path: readonly string[],
  rewrite: FetchDataRewrite,
  subtypes: Subtypes,
): void {
  if (Array.isArray(value)) {
    for (const element of value) applyAt(element, path, rewrite, subtypes);
    return;
  }
  const [first, ...rest] = path;
  if (!isRecord(value) || first === undefined) return;
  if (first.startsWith(fragmentPrefix)) {
    if (mayBe(value.__typename, first.slice(fragmentPrefix.length), subtypes)) {
      applyAt(value, rest, rewrite, subtypes);
    }
  } else if (rest.length) applyAt(value[first], rest, rewrite, subtypes);
  else applyTo(value, first, rewrite);
}

/** Where the type is not known the rewrite is meant to apply: plans do not ask for it everywhere. */
function mayBe(typename: unknown, condition: string, subtypes: Subtypes): boolean {
  return typeof typename !== 'string' || subtypes.isOneOf(typename, condition);
}

function applyTo(object: Record<string, unknown>, key: string, rewrite: FetchDataRewrite): void {
  if (rewrite.kind === 'ValueSetter') object[key] = rewrite.setValueTo;
  else if (Object.hasOwn(object, key)) {
    object[rewrite.renameKeyTo] = object[key];
    delete object[key];
  }
}
