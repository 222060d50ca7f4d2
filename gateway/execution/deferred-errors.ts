import { isRecord } from '../planning/compile/json-text.ts';
import type { ExecutionError, ResponsePath } from './execution-error.ts';

/** Whether `path` leads to `above` or to something below it. */
export function isBelow(path: ResponsePath | undefined, above: ResponsePath): boolean {
  return path !== undefined && above.every((step, index) => path[index] === step);
}

/** Whether what an error speaks of, or a null above it, is in what was written at `at`. */
export function concerns(
  { path = [] }: ExecutionError,
  at: ResponsePath,
  written: unknown,
): boolean {
  let value = written;
  for (const step of path.slice(at.length)) {
    if (Array.isArray(value)) value = typeof step === 'number' ? value[step] : undefined;
    else if (!isRecord(value)) return true;
    else if (!Object.hasOwn(value, step)) return false;
    else value = value[step];
  }
  return true;
}

/** The errors that can explain a null at or below a place, as seen from there. */
export function seenFrom(errors: readonly ExecutionError[], at: ResponsePath): ExecutionError[] {
  return errors
    .filter(({ path = [] }) => isBelow(path, at) || isBelow(at, path))
    .map((error) => ({ ...error, path: error.path?.slice(at.length) }));
}

/** Errors that belong to parts that come later, with those parts. */
export class HeldErrors {
  #held: ExecutionError[] = [];

  hold(errors: readonly ExecutionError[]): void {
    this.#held.push(...errors);
  }

  /** Those that `takes` wants, which are held no longer. */
  take(takes: (error: ExecutionError) => boolean): ExecutionError[] {
    const taken = this.#held.filter(takes);
    if (taken.length) this.#held = this.#held.filter((error) => !taken.includes(error));
    return taken;
  }
}
