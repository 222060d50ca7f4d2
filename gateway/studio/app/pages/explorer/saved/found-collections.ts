import type { Collection } from './queries.ts';

/** One's own first, then those of others, each once. */
export function allCollections(
  own: readonly Collection[],
  all: readonly Collection[],
): readonly Collection[] {
  const ids = new Set(own.map(({ id }) => id));
  return [...own, ...all.filter(({ id }) => !ids.has(id))];
}

/** Those whose name, owner or operations have all the words; of the latter only those that have, where the name has not. */
export function foundCollections(
  collections: readonly Collection[],
  words: string,
): readonly Collection[] {
  const wanted = words.toLowerCase().split(/\s+/).filter(Boolean);
  const has = (text: string) => wanted.every((word) => text.toLowerCase().includes(word));
  return collections.flatMap((collection) => {
    const { name, owner, operations } = collection;
    if (has(`${name} ${owner}`)) return [collection];
    const found = operations.filter((one) => has(`${name} ${owner} ${one.name}`));
    return found.length > 0 ? [{ ...collection, operations: found }] : [];
  });
}
