/** What two collections of named things have in common, and what only one of them has. */
export interface Difference<T> {
  added: T[];
  removed: T[];
  kept: { before: T; after: T }[];
}

export function differenceOf<T extends { name: string }>(
  before: readonly T[],
  after: readonly T[],
): Difference<T> {
  const was = new Map(before.map((item) => [item.name, item]));
  const is = new Map(after.map((item) => [item.name, item]));
  return {
    added: after.filter(({ name }) => !was.has(name)),
    removed: before.filter(({ name }) => !is.has(name)),
    kept: before.flatMap((item) => {
      const now = is.get(item.name);
      return now === undefined ? [] : [{ before: item, after: now }];
    }),
  };
}
