import type { FetchDataRewrite, FetchNode } from '@apollo/query-planner';
import { Kind, parse, visit } from 'graphql';
import { isRecord, jsonString, jsonText } from './json-text.ts';
import type { PathNode } from './path-node.ts';
import { fragmentPrefix } from './rewrites.ts';
import type { Subtypes } from './subtypes.ts';

/**
 * The arguments of an entity fetch that come from objects further up in the answer: `@fromContext`.
 * Source: https://www.apollographql.com/docs/graphos/schema-design/federated-schemas/reference/directives#fromcontext
 */
export interface ContextArguments {
  /** From the highest place with a value down to the fetch's own. */
  places: readonly PathNode[];
  sources: readonly ContextSource[];
  /** What the variables are for an object, as JSON; undefined when it lacks one that must not be null. */
  variablesText(values: readonly unknown[]): string[] | undefined;
}

/** One object's field that a variable may come from. */
interface ContextSource {
  holder: PathNode;
  /** Undefined when the object is of another type, or lacks the field. */
  read(object: Record<string, unknown>): unknown;
}

/** The variables that a plan fills by itself, so that no client's variable may have such a name. */
export const isContextVariable = (name: string) => name.startsWith('contextualArgument_');

/** Undefined for a fetch that takes nothing from its context. */
export function compileContext(
  { contextRewrites = [], operation }: FetchNode,
  target: PathNode,
  subtypes: Subtypes,
): ContextArguments | undefined {
  if (!contextRewrites.length) return undefined;
  const rewrites = contextRewrites.flatMap((rewrite) =>
    rewrite.kind === 'KeyRenamer' ? rewrite : [],
  );
  const sources = rewrites.map(({ path }) => sourceAt(path, target, subtypes));
  const names = rewrites.map(({ renameKeyTo }) => renameKeyTo);
  return {
    sources,
    places: placesBetween(
      sources.map(({ holder }) => holder),
      target,
    ),
    variablesText: variableWriter(names, operation),
  };
}

/** Each step `..` leads to the object that has the field which the one below came from; lists are no step. */
function sourceAt(
  path: FetchDataRewrite['path'],
  target: PathNode,
  subtypes: Subtypes,
): ContextSource {
  const steps = path.findIndex((part) => part !== '..');
  let holder = target;
  for (let step = 0; step < steps; step += 1) {
    while (holder.key === '@' && holder.parent) holder = holder.parent;
    if (!holder.parent) throw new TypeError('A context is above the root of the answer');
    holder = holder.parent;
  }
  const below = path.slice(steps);
  return { holder, read: (object) => valueAt(object, below, subtypes) };
}

function valueAt(value: unknown, path: readonly string[], subtypes: Subtypes): unknown {
  const [first, ...rest] = path;
  if (first === undefined || value === null) return value;
  if (Array.isArray(value)) return value.map((each) => valueAt(each, path, subtypes) ?? null);
  if (!isRecord(value)) return undefined;
  if (!first.startsWith(fragmentPrefix)) {
    return Object.hasOwn(value, first) ? valueAt(value[first], rest, subtypes) : undefined;
  }
  const { __typename: typename } = value;
  const isOne =
    typeof typename === 'string' && subtypes.isOneOf(typename, first.slice(fragmentPrefix.length));
  return isOne ? valueAt(value, rest, subtypes) : undefined;
}

function placesBetween(holders: readonly PathNode[], target: PathNode): PathNode[] {
  const places: PathNode[] = [];
  let length = 0;
  for (let at: PathNode | undefined = target; at; at = at.parent) {
    places.unshift(at);
    if (holders.includes(at)) length = places.length;
  }
  return places.slice(places.length - length);
}

/** Of several sources of one variable the first that has a value gives it; a value that is missing is left out. */
function variableWriter(names: readonly string[], operation: string) {
  const notNull = variablesNotNull(operation);
  const variables = [...new Set(names)].map((name) => ({
    head: `${jsonString(name)}:`,
    isNotNull: notNull.has(name),
    indexes: names.flatMap((other, index) => (other === name ? index : [])),
  }));
  return (values: readonly unknown[]): string[] | undefined => {
    const texts: string[] = [];
    for (const { head, isNotNull, indexes } of variables) {
      const index = indexes.find((at) => values[at] !== undefined);
      const value = index === undefined ? undefined : values[index];
      if (isNotNull && (value ?? null) === null) return undefined;
      if (value !== undefined) texts.push(head + jsonText(value));
    }
    return texts;
  };
}

function variablesNotNull(operation: string): Set<string> {
  const names = new Set<string>();
  visit(parse(operation, { noLocation: true }), {
    VariableDefinition({ type, variable }) {
      if (type.kind === Kind.NON_NULL_TYPE) names.add(variable.name.value);
    },
  });
  return names;
}

/** Objects below a context are told apart by it, however equal they are: none is kept as one with another. */
export function unshareBelow({ places }: ContextArguments): void {
  for (const place of places.slice(1)) place.isShared = false;
}
