import type { GraphChange, Revision } from './queries.ts';

export interface ChangeGroup {
  title: 'Removed' | 'Changed' | 'Added';
  changes: GraphChange[];
}

/** What was removed first: it hurts most. Groups without changes are left out. */
export function changeGroups(changes: readonly GraphChange[]): ChangeGroup[] {
  const titles = ['Removed', 'Changed', 'Added'] as const;
  return titles
    .map((title) => ({ title, changes: changes.filter((each) => titleOf(each) === title) }))
    .filter((group) => group.changes.length > 0);
}

/** What is marked or unmarked stays where it is. */
function titleOf({ kind }: GraphChange): ChangeGroup['title'] {
  if (/^(DEPRECATION|ONE_OF)_/.test(kind)) return 'Changed';
  if (kind.endsWith('_ADDED')) return 'Added';
  return kind.endsWith('_REMOVED') ? 'Removed' : 'Changed';
}

/** Those whose coordinate or message has all of the words. */
export function matching(changes: readonly GraphChange[], words: string): GraphChange[] {
  const wanted = words.toLowerCase().split(/\s+/).filter(Boolean);
  return changes.filter(({ coordinate, message }) => {
    const text = `${coordinate} ${message}`.toLowerCase();
    return wanted.every((word) => text.includes(word));
  });
}

/** The type that a coordinate is of, e.g. `Product` of `Product.title`; undefined for a directive. */
export const typeOf = (coordinate: string): string | undefined => /^\w+/.exec(coordinate)?.[0];

export interface VersionStep {
  domain: string;
  /** Null where it was not there. */
  from: number | null;
  to: number | null;
}

/** From which version to which each domain went between two revisions, in whichever direction. */
export function stepsBetween(
  revisions: readonly Revision[],
  from: number,
  to: number,
): VersionStep[] {
  const [low, high] = from <= to ? [from, to] : [to, from];
  const passed = revisions
    .filter(({ number }) => number > low && number <= high)
    .sort((one, other) => one.number - other.number);
  const steps = new Map<string, VersionStep>();
  for (const step of passed.flatMap((each) => each.steps)) {
    const known = steps.get(step.domain);
    steps.set(step.domain, { ...step, from: known ? known.from : step.from });
  }
  return [...steps.values()]
    .map((step) => (from <= to ? step : { ...step, from: step.to, to: step.from }))
    .filter((step) => step.from !== step.to)
    .sort((one, other) => one.domain.localeCompare(other.domain));
}

/** E.g. `catalog 6 → 7`, `couriers came with 1`, `couriers 3 went`. */
export function stepWords({ domain, from, to }: VersionStep): string {
  if (from === null) return `${domain} came with version ${to}`;
  return to === null ? `${domain} went (version ${from})` : `${domain} ${from} → ${to}`;
}
