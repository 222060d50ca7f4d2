import type { LimitRule, TextField } from '../answers.ts';

/** Between how many characters the rules want a field to be; null where they want nothing. */
export interface Limits {
  least: number | null;
  most: number | null;
}

/** The strictest of the rules about a field's length. */
export function limitsOf(rules: readonly LimitRule[], field: TextField): Limits {
  const of = (wanted: string) =>
    rules.flatMap(({ kind, limit, field: concerned }) =>
      kind === wanted && limit !== null && (concerned ?? field) === field ? [limit] : [],
    );
  const [least, most] = [of('MIN_LENGTH'), of('MAX_LENGTH')];
  return {
    least: least.length ? Math.max(...least) : null,
    most: most.length ? Math.min(...most) : null,
  };
}

/** Characters as people count them, and as the rules do: code points. */
export function lengthOf(text: string): number {
  return [...text].length;
}
