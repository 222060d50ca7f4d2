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
  const waiting = placesByName(added, identity);
  const taken = new Set<number>();
  const found: Matching<Item>['pairs'] = [];
  const missed = removed.filter((was) => {
    const at = waiting.get(identity(was))?.shift();
    const is = at === undefined ? undefined : added[at];
    if (at === undefined || is === undefined) return true;
    taken.add(at);
    found.push({ was, is });
    return false;
  });
  const left = added.filter((_item, at) => !taken.has(at));
  return { pairs: [...pairs, ...found], removed: missed, added: left };
}

/** Where the items of each name stand. */
function placesByName<Item>(items: readonly Item[], identity: Identity<Item>) {
  const places = new Map<string | undefined, number[]>();
  for (const [at, item] of items.entries()) {
    const name = identity(item);
    if (name === undefined) continue;
    const alike = places.get(name);
    if (alike) alike.push(at);
    else places.set(name, [at]);
  }
  return places;
}
