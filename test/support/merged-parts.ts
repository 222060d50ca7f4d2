import type { Payload } from './multipart.ts';

type Path = readonly (string | number)[];

export interface Merged {
  data: unknown;
  errors: NonNullable<Payload['errors']>;
}

/**
 * What a client has when all parts are in, of either form. Throws where a client would be lost: parts for a place that
 * is not there, that were not announced, that come twice or never, or after the last one.
 */
export async function mergeParts(payloads: AsyncIterable<Payload>): Promise<Merged> {
  const merged: Merged = { data: undefined, errors: [] };
  const awaited = new Map<string, Path>();
  let hasNext = true;
  let isFirst = true;
  for await (const payload of payloads) {
    if (!hasNext) throw new Error('a part follows the last one');
    hasNext = payload.hasNext;
    if (isFirst) merged.data = payload.data;
    isFirst = false;
    merged.errors.push(...(payload.errors ?? []));
    for (const { id, path } of payload.pending ?? []) awaited.set(id, path);
    for (const { id, path, data, errors = [] } of payload.incremental ?? []) {
      const at = path ?? (id === undefined ? undefined : awaited.get(id));
      if (!at) throw new Error(`nobody announced ${id}`);
      merged.errors.push(...errors);
      const target = valueAt(merged.data, at);
      if (data) mergeInto(target, data);
    }
    // What is announced stands in what the client has by then, or there would be nothing to add to.
    for (const { path } of payload.pending ?? []) valueAt(merged.data, path);
    for (const { id, errors = [] } of payload.completed ?? []) {
      if (!awaited.delete(id)) throw new Error(`${id} ends without being awaited`);
      merged.errors.push(...errors);
    }
  }
  if (hasNext || awaited.size) throw new Error(`${[...awaited.keys()]} never came`);
  return merged;
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}

function valueAt(data: unknown, path: Path): Record<string, unknown> {
  let value = data;
  for (const step of path)
    value = isObject(value) && Object.hasOwn(value, step) ? value[step] : undefined;
  if (!isObject(value)) throw new Error(`there is nothing at ${path.join('/')}`);
  return value;
}

const property = { writable: true, enumerable: true, configurable: true };

function mergeInto(target: Record<string, unknown>, source: Record<string, unknown>): void {
  for (const [key, value] of Object.entries(source)) {
    const known = Object.hasOwn(target, key) ? target[key] : undefined;
    if (isObject(known) && isObject(value)) mergeInto(known, value);
    // As JSON has it: `__proto__` is a name like any other.
    else Object.defineProperty(target, key, { ...property, value });
  }
}
