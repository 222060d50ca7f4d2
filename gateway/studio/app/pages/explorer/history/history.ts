import { z } from 'zod/mini';

/** An operation that was run. */
export interface PastRun {
  /** When, in ms since 1970. */
  at: number;
  operation: string;
  variables: string;
  ms: number;
  /** How many errors the answer had. */
  errors: number;
}

export const maxPastRuns = 50;

/** Fifty of the longest still fit into what a browser keeps; a longer one is not remembered. */
const maxCharacters = 20_000;

const kept = z.array(
  z.object({
    at: z.number(),
    operation: z.string(),
    variables: z.string(),
    ms: z.number(),
    errors: z.number(),
  }),
);

/** With one more run, newest first. The same operation with the same variables is there once. */
export function remember(past: readonly PastRun[], run: PastRun): readonly PastRun[] {
  if (run.operation.length + run.variables.length > maxCharacters) return past;
  const others = past.filter(
    ({ operation, variables }) => operation !== run.operation || variables !== run.variables,
  );
  return [run, ...others].slice(0, maxPastRuns);
}

/** What was kept, if it is any history. */
export function pastRuns(said: string): readonly PastRun[] {
  try {
    return kept.parse(JSON.parse(said)).slice(0, maxPastRuns);
  } catch {
    return [];
  }
}
