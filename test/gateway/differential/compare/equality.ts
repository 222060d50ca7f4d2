import type { ExecutionResult } from 'graphql';
import { stableText } from '../world/hash.ts';

/** Whether the data is the same; the stock gateway orders fields in its own way. */
export function hasSameData(truth: ExecutionResult, answer: ExecutionResult): boolean {
  return stableText(truth.data) === stableText(answer.data);
}

/**
 * How an answer of ours differs from the truth, or undefined. Data has the same text, in the order of the specification.
 * Errors have other words, and of several below one null any may be told: but each null has one in both answers, or in none.
 */
export function differenceFrom(
  truth: ExecutionResult,
  answer: ExecutionResult,
): string | undefined {
  if (JSON.stringify(truth.data) !== JSON.stringify(answer.data)) {
    return hasSameData(truth, answer) ? 'other order of fields' : 'other data';
  }
  const expected = failedPlaces(truth);
  const told = failedPlaces(answer);
  const missing = [...expected].filter((place) => !told.has(place));
  if (missing.length) return `no error at ${missing.join(', ')}`;
  const extra = [...told].filter((place) => !expected.has(place));
  return extra.length ? `errors at ${extra.join(', ')} that are none` : undefined;
}

/** The nulls that errors left behind: a failed field's own, or that of what it took along. */
function failedPlaces({ data, errors = [] }: ExecutionResult): Set<string> {
  return new Set(errors.map(({ path }) => (path ? nullOn(data, path) : 'everywhere')));
}

function nullOn(data: unknown, path: readonly (string | number)[]): string {
  const walked: (string | number)[] = [];
  let value = data;
  for (const key of path) {
    if (value === null || value === undefined) break;
    walked.push(key);
    value =
      typeof value === 'object' ? Object.getOwnPropertyDescriptor(value, key)?.value : undefined;
  }
  return value === null || value === undefined
    ? `/${walked.join('/')}`
    : `/${walked.join('/')} (not null)`;
}
