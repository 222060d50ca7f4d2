import { isDeepStrictEqual } from 'node:util';
import type { Transaction } from 'kysely';
import { type Outcome, rejected, type WriteContext } from '../../../platform/transfer/feed.ts';
import { upsert } from '../../../platform/transfer/upsert.ts';
import { type ContentState, contentId, contentState, emptyContent } from '../model/content.ts';
import { sourceLocale } from '../model/fallback.ts';
import { type ImportedText, takeIn } from '../model/imported-text.ts';
import { unknownLocale } from '../model/locale.ts';
import { lockContents } from './contents.ts';
import { allLocales } from './locales.ts';
import { settleProducts } from './settle.ts';
import type { Tables } from './tables.ts';
import { ownTexts } from './text-lock.ts';

/** One text of a file. */
export interface TextRow extends ImportedText {
  product: string;
  locale: string;
}

/**
 * Takes in many texts at once. The source's come first, whatever their order in the file, so that
 * translations beside them know its version. Of rows for one text the last wins.
 */
export async function importTexts(
  tx: Transaction<Tables>,
  rows: readonly TextRow[],
  { now }: WriteContext,
): Promise<Outcome[]> {
  await ownTexts(tx);
  const locales = await allLocales(tx);
  const source = sourceLocale(locales);
  const outcomes = new Map<TextRow, Outcome>();
  for (const row of rows) {
    const refusal = unknownLocale(row.locale, locales);
    if (refusal) outcomes.set(row, rejected(refusal.code, refusal.field, refusal.reason));
  }
  const accepted = lastOfEach(rows.filter((row) => !outcomes.has(row)));
  const states = await lockedStates(tx, accepted, source);
  const changed = new Map<string, ContentState>();
  for (const row of sourceFirst(accepted, source)) {
    const { product, locale } = row;
    const id = contentId(product, locale);
    const before = states.get(id);
    const sourceVersion = states.get(contentId(product, source ?? ''))?.published_version ?? 0;
    const isSource = locale === source;
    const after = takeIn(before ?? emptyContent(product, locale), row, {
      isSource,
      sourceVersion,
      now,
    });
    const isSame = before !== undefined && isDeepStrictEqual(after, before);
    outcomes.set(row, { kind: isSame ? 'unchanged' : before ? 'updated' : 'inserted' });
    states.set(id, after);
    if (!isSame) changed.set(id, after);
  }
  await write(tx, [...changed.values()], now);
  return rows.map((row) => outcomes.get(row) ?? { kind: 'unchanged' });
}

/** Of rows that write the same text (its published form, or its draft) only the last. */
function lastOfEach(rows: readonly TextRow[]): TextRow[] {
  const last = new Map(
    rows.map((row) => [`${contentId(row.product, row.locale)} ${row.status === 'PUBLISHED'}`, row]),
  );
  return [...last.values()];
}

function sourceFirst(rows: readonly TextRow[], source: string | null): TextRow[] {
  return [
    ...rows.filter(({ locale }) => locale === source),
    ...rows.filter(({ locale }) => locale !== source),
  ];
}

async function lockedStates(tx: Transaction<Tables>, rows: TextRow[], source: string | null) {
  if (!rows.length) return new Map<string, ContentState>();
  const products = [...new Set(rows.map(({ product }) => product))];
  const codes = new Set(rows.map(({ locale }) => locale));
  if (source) codes.add(source);
  const stored = await lockContents(tx, products, [...codes]);
  return new Map<string, ContentState>(stored.map((row) => [row.id, contentState(row)]));
}

const key = ['product', 'locale'];
const columns = Object.keys(emptyContent('', '')).filter((column) => !key.includes(column));

async function write(tx: Transaction<Tables>, changed: ContentState[], now: Date): Promise<void> {
  if (!changed.length) return;
  const rows = changed.map((state) => ({ ...state, updated_at: now, version: 1 }));
  await upsert(
    tx,
    { table: 'contents', key, columns: [...columns, 'updated_at'], counters: ['version'] },
    rows,
  );
  await settleProducts(tx, [...new Set(changed.map(({ product }) => product))], now);
}
