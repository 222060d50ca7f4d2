import { z } from 'zod/mini';
import { type GraphError, graphErrors } from '../../../data/ask.ts';

const path = z.array(z.union([z.string(), z.number()]));
/** Taken as it is: a copy could lose names that mean something to JavaScript. */
const record = z.custom<Readonly<Record<string, unknown>>>(isRecord);
const part = z.object({
  data: z.optional(z.nullable(record)),
  pending: z.optional(z.array(z.object({ id: z.string(), path, label: z.optional(z.string()) }))),
  incremental: z.optional(
    z.array(
      z.object({
        id: z.optional(z.string()),
        path: z.optional(path),
        subPath: z.optional(path),
        data: z.optional(z.nullable(record)),
        errors: z.optional(z.unknown()),
      }),
    ),
  ),
  completed: z.optional(z.array(z.object({ id: z.string(), errors: z.optional(z.unknown()) }))),
  extensions: z.optional(record),
  errors: z.optional(z.unknown()),
  hasNext: z.boolean(),
});

type Path = readonly (string | number)[];

interface Pending {
  path: Path;
  label: string | undefined;
}

/** An answer in parts as far as it came. */
export interface MergedAnswer {
  /** As the same answer in one piece would be. */
  json: Readonly<Record<string, unknown>>;
  errors: readonly GraphError[];
  /** What is announced and has not come, by id. */
  pending: ReadonlyMap<string, Pending>;
  hasNext: boolean;
  /** Where the latest part stands, e.g. `product (stock)`. */
  latest: readonly string[];
}

export const nothingYet: MergedAnswer = {
  json: {},
  errors: [],
  pending: new Map(),
  hasNext: true,
  latest: [],
};

/**
 * The answer with one more part, in either form that gateways write; what was there before stays as it was.
 * Undefined for what is no part.
 * Source: https://github.com/graphql/graphql-spec/pull/1110, and pull/742 as of 2022-08-24.
 */
export function withPart(before: MergedAnswer, said: unknown): MergedAnswer | undefined {
  const parsed = part.safeParse(said);
  if (!parsed.success) return undefined;
  const { incremental = [], completed = [], hasNext, extensions } = parsed.data;
  const pending = new Map(before.pending);
  for (const { id, path: at, label } of parsed.data.pending ?? [])
    pending.set(id, { path: at, label });
  let data = 'data' in parsed.data ? parsed.data.data : before.json.data;
  const errors = [...before.errors, ...graphErrors(parsed.data)];
  const latest: string[] = [];
  for (const one of incremental) {
    const announced = one.id === undefined ? undefined : pending.get(one.id);
    const at = [...(one.path ?? announced?.path ?? []), ...(one.subPath ?? [])];
    errors.push(...graphErrors(one));
    latest.push(placeText(at, announced?.label));
    if (one.data) data = merged(data, at, one.data);
  }
  for (const { id, ...ended } of completed) {
    errors.push(...graphErrors(ended));
    if (ended.errors !== undefined)
      latest.push(placeText(pending.get(id)?.path ?? [], pending.get(id)?.label));
    pending.delete(id);
  }
  const json = {
    ...(errors.length && { errors }),
    data,
    ...withExtensions(before.json.extensions, extensions),
  };
  return { json, errors, pending, hasNext, latest };
}

function withExtensions(before: unknown, more: Readonly<Record<string, unknown>> | undefined) {
  const extensions = { ...(isRecord(before) && before), ...more };
  return Object.keys(extensions).length ? { extensions } : {};
}

/** A copy of `target` in which `source` is added to the object at `at`; where there is none, nothing is. */
function merged(target: unknown, [step, ...rest]: Path, source: unknown): unknown {
  if (step === undefined) return withFields(target, source);
  if (Array.isArray(target) && typeof step === 'number' && step in target) {
    return target.with(step, merged(target[step], rest, source));
  }
  if (!isRecord(target) || !Object.hasOwn(target, step)) return target;
  return withField(target, String(step), merged(target[step], rest, source));
}

/** Objects are added to each other field by field, and lists of them by their places. */
function withFields(target: unknown, source: unknown): unknown {
  if (Array.isArray(target) && Array.isArray(source)) {
    return source.map((one, at) => (at < target.length ? withFields(target[at], one) : one));
  }
  if (!isRecord(target) || !isRecord(source)) return source;
  let all: Readonly<Record<string, unknown>> = target;
  for (const [key, value] of Object.entries(source)) {
    all = withField(all, key, Object.hasOwn(all, key) ? withFields(all[key], value) : value);
  }
  return all;
}

/** As JSON has it: `__proto__` is a name like any other. */
function withField(target: Readonly<Record<string, unknown>>, key: string, value: unknown) {
  return Object.fromEntries([...Object.entries(target), [key, value]]);
}

function placeText(at: Path, label: string | undefined): string {
  const place = at.length ? at.join('.') : 'top';
  return label === undefined ? place : `${place} (${label})`;
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
