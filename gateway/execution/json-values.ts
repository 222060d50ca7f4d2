import { isRecord } from '../planning/compile/json-text.ts';
import type { ResponsePath } from './execution-error.ts';

/** Reads the JSON of an object, or of null. */
export function parsedObject(text: string): Record<string, unknown> | null {
  const data: unknown = JSON.parse(text);
  return isRecord(data) ? data : null;
}

/** What stands at a path of keys and indices; undefined when nothing does. */
export function valueAt(data: unknown, path: ResponsePath): unknown {
  let value = data;
  for (const step of path) {
    if (Array.isArray(value)) value = typeof step === 'number' ? value[step] : undefined;
    else value = isRecord(value) ? value[step] : undefined;
  }
  return value;
}
