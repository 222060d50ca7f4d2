/** What calls for work, the most pressing first. */
export const workKinds = ['RULE_BREAKING', 'IN_REVIEW', 'STALE', 'MISSING'] as const;
export type WorkKind = (typeof workKinds)[number];

/** The place of a work item in its queue. */
export interface WorkPosition {
  kind: WorkKind;
  locale: string;
  product: string;
}

/** One stretch of the queue: the items of a kind in a locale whose product comes after `after`. */
export interface WorkStretch {
  kind: WorkKind;
  locale: string;
  after: string;
}

/**
 * The stretches that are left of a queue, in its order: by kind, then locale, then product.
 * Each can be read from an index where it begins, so that the last page costs as little as the first.
 */
export function workStretches(
  kinds: readonly WorkKind[],
  locales: readonly string[],
  after?: WorkPosition,
): WorkStretch[] {
  const sorted = [...new Set(locales)].sort();
  const all = workKinds
    .filter((kind) => kinds.includes(kind))
    .flatMap((kind) => sorted.map((locale) => ({ kind, locale, after: '' })));
  if (!after) return all;
  return all
    .filter((stretch) => comparePlace(stretch, after) >= 0)
    .map((stretch) =>
      comparePlace(stretch, after) === 0 ? { ...stretch, after: after.product } : stretch,
    );
}

type Place = Pick<WorkPosition, 'kind' | 'locale'>;

function comparePlace(a: Place, b: Place): number {
  const byKind = workKinds.indexOf(a.kind) - workKinds.indexOf(b.kind);
  if (byKind !== 0) return byKind;
  if (a.locale === b.locale) return 0;
  return a.locale < b.locale ? -1 : 1;
}
