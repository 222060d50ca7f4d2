export interface Matching<Item> {
  pairs: { was: Item; is: Item }[];
  removed: Item[];
  added: Item[];
}

/** What an item is recognised by; undefined where it has nothing of the kind. */
export type Identity<Item> = (item: Item) => string | undefined;

/**
 * Finds the same thing in two lists. Each identity is tried in turn on what the ones before left over.
 * Among items that look the same their order decides.
 */
export function match<Item>(
  was: readonly Item[],
  is: readonly Item[],
  identities: readonly Identity<Item>[],
): Matching<Item> {
  const start: Matching<Item> = { pairs: [], removed: [...was], added: [...is] };
  return identities.reduce((matching, identity) => pairUp(matching, identity), start);
}

function pairUp<Item>(
  { pairs, removed, added }: Matching<Item>,
  identity: Identity<Item>,
): Matching<Item> {
  const waiting = new Map<string | undefined, Item[]>();
  for (const item of added) {
    const name = identity(item);
    const alike = waiting.get(name);
    if (alike) alike.push(item);
    else waiting.set(name, [item]);
  }
  const nameless = waiting.get(undefined) ?? [];
  waiting.delete(undefined);
  const next: Matching<Item> = { pairs: [...pairs], removed: [], added: [] };
  for (const item of removed) {
    const found = waiting.get(identity(item))?.shift();
    if (found === undefined) next.removed.push(item);
    else next.pairs.push({ was: item, is: found });
  }
  next.added = [...nameless, ...[...waiting.values()].flat()];
  return next;
}
