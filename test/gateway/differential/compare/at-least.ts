import type { ExecutionResult } from 'graphql';

type Path = readonly (string | number)[];

/**
 * What an answer in parts lacks of the truth, or undefined. Without errors they are the same. With errors it may have
 * more, since a null takes along its own part only; and what it lacks is missing because of an error at that place.
 */
export function lackOf(truth: ExecutionResult, merged: ExecutionResult): string | undefined {
  if (!truth.errors?.length && merged.errors?.length) return 'errors where there are none';
  if (truth.errors?.length && !merged.errors?.length) return 'no errors where there are some';
  const failed = merged.errors?.map(({ path = [] }) => path) ?? [];
  return differenceAt(truth.data, merged.data, [], failed);
}

function differenceAt(
  truth: unknown,
  merged: unknown,
  path: Path,
  failed: readonly Path[],
): string | undefined {
  if (failed.length && (truth === null || truth === undefined)) return undefined;
  const isExplained = failed.some((error) => path.every((step, index) => error[index] === step));
  if (!isObject(truth) || !isObject(merged)) {
    return truth === merged || isExplained ? undefined : `other data at ${path.join('/')}`;
  }
  for (const key of new Set([...Object.keys(truth), ...Object.keys(merged)])) {
    if (!Object.hasOwn(truth, key)) return `${key} was not asked for at ${path.join('/')}`;
    // Without it the error that lost it is told of the part, which begins here.
    if (!Object.hasOwn(merged, key) && isExplained) continue;
    const inner = [...path, Array.isArray(truth) ? Number(key) : key];
    const found = differenceAt(ownValue(truth, key), ownValue(merged, key), inner, failed);
    if (found) return found;
  }
  return undefined;
}

/** Names that mean something to JavaScript are names like any other. */
function ownValue(object: object, key: string): unknown {
  return Object.getOwnPropertyDescriptor(object, key)?.value;
}

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null;
