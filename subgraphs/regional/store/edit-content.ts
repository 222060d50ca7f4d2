import type { Kysely, Transaction } from 'kysely';
import { requireVersion } from '../../../platform/storage/version.ts';
import type { Violation } from '../model/brand-rules.ts';
import { type ContentRow, type ContentState, contentId, contentState } from '../model/content.ts';
import { sourceLocale } from '../model/fallback.ts';
import { contentsByIds, lockContent, sourceVersion, writeContent } from './contents.ts';
import { requireLocale } from './locales.ts';
import { currentViolations, settleProducts } from './settle.ts';
import type { Tables } from './tables.ts';
import { limitWaiting, lockProduct, shareTexts } from './text-lock.ts';

export interface Edit {
  product: string;
  locale: string;
  expectedVersion?: number | null;
  now: Date;
}

/** What a law may look at besides the text itself. */
export interface Surroundings {
  isSource: boolean;
  /** The version of the published source text; 0 while there is none. */
  sourceVersion: number;
  /** What the rules of this moment say of the text as it is before the edit. */
  violations(): Promise<Violation[]>;
}

type Law = (
  content: ContentRow,
  surroundings: Surroundings,
) => ContentState | Promise<ContentState>;

/**
 * One edit of one text: locks it, asks the law what becomes of it, writes that,
 * and settles what follows. A law that gives back what it was given changes nothing.
 * Throws UNKNOWN_REFERENCE, STALE_VERSION, or whatever the law throws.
 */
export function editContent(db: Kysely<Tables>, edit: Edit, law: Law): Promise<ContentRow> {
  return db.transaction().execute(async (tx) => {
    await limitWaiting(tx);
    await shareTexts(tx);
    await lockProduct(tx, edit.product);
    const locales = await requireLocale(tx, edit.locale);
    const content = await lockContent(tx, edit.product, edit.locale, edit.now);
    requireVersion(content.version, edit.expectedVersion);
    const isSource = sourceLocale(locales) === edit.locale;
    const next = await law(content, {
      isSource,
      sourceVersion: await sourceVersion(tx, edit.product),
      violations: () => currentViolations(tx, edit.product, edit.locale),
    });
    if (next === content) return content;
    await writeContent(tx, contentState(next), edit.now);
    const concerned = isSource ? undefined : [edit.locale];
    await settleProducts(tx, [edit.product], edit.now, concerned);
    return written(tx, edit);
  });
}

async function written(tx: Transaction<Tables>, { product, locale }: Edit): Promise<ContentRow> {
  const [row] = await contentsByIds(tx, [contentId(product, locale)]);
  if (!row) throw new Error(`The text of ${product} in ${locale} is gone`);
  return row;
}
