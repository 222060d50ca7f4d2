import type { Compare } from './aspects.ts';
import { type Change, change } from './change.ts';
import type { ChangeKind } from './change-kinds.ts';
import { match } from './match.ts';

export interface ListComparison<Item> {
  /** What an item is recognised by, the surest first. */
  identities: readonly ((item: Item) => string | undefined)[];
  where: (item: Item) => string;
  added: ChangeKind | ((item: Item) => ChangeKind);
  removed: ChangeKind;
  pair: Compare<Item>;
}

/** What came, what went, and what changed of those that stayed. Their order means nothing. */
export function compareLists<Item>(
  was: readonly Item[] | undefined,
  is: readonly Item[] | undefined,
  { identities, where, added, removed, pair }: ListComparison<Item>,
): Change[] {
  const matching = match(was ?? [], is ?? [], identities);
  const kindOf = typeof added === 'function' ? added : () => added;
  return [
    ...matching.removed.map((item) => change(removed, where(item), 'was removed')),
    ...matching.pairs.flatMap((both) => pair(both.was, both.is, where(both.was))),
    ...matching.added.map((item) => change(kindOf(item), where(item), 'was added')),
  ];
}
