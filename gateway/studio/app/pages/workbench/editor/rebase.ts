import { isSame, type ProductDraft, type TextsDraft, type VariantDraft } from './draft.ts';

export interface Rebased {
  draft: ProductDraft;
  /** What both have changed: the person's own stands, the other's is named. */
  conflicts: readonly string[];
}

/**
 * What stands behind a draft after a save: the draft itself where it was taken, what was stored before where not.
 * A domain may write what it takes in another way, such as `195.00` for `195`.
 */
export function takenBase(
  stored: ProductDraft,
  draft: ProductDraft,
  isTaken: (part: string) => boolean,
): ProductDraft {
  const variants = draft.variants.flatMap((mine) => {
    const before = stored.variants.find(({ sku }) => sku === mine.sku);
    const base = isTaken(`variants.${mine.sku}`) ? mine : before;
    const prices = isTaken(`prices.${mine.sku}`) ? mine.prices : (before?.prices ?? []);
    return base ? [{ ...base, prices }] : [];
  });
  return {
    texts: isTaken('texts') ? draft.texts : stored.texts,
    attributes: isTaken('attributes') ? draft.attributes : stored.attributes,
    collections: isTaken('collections') ? draft.collections : stored.collections,
    media: isTaken('media') ? draft.media : stored.media,
    variants,
  };
}

/**
 * Brings what a person wrote onto what is stored now: what was not touched becomes what is stored, what was touched
 * stays. After a save that is the draft with nothing left to save.
 */
export function rebase(base: ProductDraft, draft: ProductDraft, now: ProductDraft): Rebased {
  const conflicts: string[] = [];
  const merge = <T>(name: string, before: T, mine: T, theirs: T): T => {
    if (isSame(before, mine) || isSame(mine, theirs)) return theirs;
    if (!isSame(before, theirs)) conflicts.push(name);
    return mine;
  };
  const mergeEach = <T extends object>(prefix: string, before: T, mine: T, theirs: T): T => {
    const merged = { ...theirs };
    for (const key of keysOf(theirs)) {
      merged[key] = merge(`${prefix}${String(key)}`, before[key], mine[key], theirs[key]);
    }
    return merged;
  };
  const variants = mergeVariants(base, draft, now, (before, mine, theirs) => ({
    ...mergeEach(`${mine.sku} `, before, mine, theirs),
    version: theirs.version,
  }));
  return {
    draft: {
      texts: mergeEach<TextsDraft>('', base.texts, draft.texts, now.texts),
      attributes: merge('attributes', base.attributes, draft.attributes, now.attributes),
      collections: merge('collections', base.collections, draft.collections, now.collections),
      variants,
      media: merge('pictures', base.media, draft.media, now.media),
    },
    conflicts: conflicts.filter((name) => !name.endsWith(' version')),
  };
}

function mergeVariants(
  base: ProductDraft,
  draft: ProductDraft,
  now: ProductDraft,
  merge: (before: VariantDraft, mine: VariantDraft, theirs: VariantDraft) => VariantDraft,
): VariantDraft[] {
  const find = ({ variants }: ProductDraft, sku: string) =>
    variants.find((variant) => variant.sku === sku);
  const stored = now.variants.map((theirs) => {
    const before = find(base, theirs.sku);
    const mine = find(draft, theirs.sku);
    // One that was new in the draft is saved by now, unless what is stored differs from it.
    return mine ? merge(before ?? theirs, mine, theirs) : theirs;
  });
  const unsaved = draft.variants.filter(({ sku, version }) => version === null && !find(now, sku));
  return [...stored, ...unsaved];
}

function keysOf<T extends object>(value: T): (keyof T)[] {
  return Object.keys(value).filter((key): key is Extract<keyof T, string> => key in value);
}
