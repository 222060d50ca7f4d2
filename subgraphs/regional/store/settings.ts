import type { Kysely } from 'kysely';
import { MeshError } from '../../../schema/errors.ts';
import type { FallbackStep } from '../model/fallback.ts';
import { localeRefusal, type Refusal } from '../model/locale.ts';
import { marketRefusal } from '../model/market.ts';
import { officeRefusal } from '../model/office.ts';
import { allLocales, type LocaleRow, lockLocales, saveLocale } from './locales.ts';
import { allMarkets, type MarketRow, saveMarket } from './markets.ts';
import { type OfficeRow, saveOffice } from './offices.ts';
import { askRecheck } from './rechecks.ts';
import type { Tables } from './tables.ts';
import { limitWaiting, ownTexts } from './text-lock.ts';

type Unsaved<Row> = Omit<Row, 'version'>;
type Version = number | null | undefined;

/**
 * Adds or changes a locale. When it becomes the source, every text is soon compared with it anew.
 * The source stays the source: what all translations were made from does not move.
 */
export function addLocale(
  db: Kysely<Tables>,
  locale: Unsaved<LocaleRow>,
  expected: Version,
): Promise<LocaleRow> {
  return db.transaction().execute(async (tx) => {
    await limitWaiting(tx);
    await ownTexts(tx);
    const known = await lockLocales(tx);
    const before = known.get(locale.code);
    const others = [...known].filter(([code]) => code !== locale.code);
    const all = new Map<string, FallbackStep>([...others, [locale.code, locale]]);
    refuse(localeRefusal(locale, all, before?.is_source), { source: 'isSource' });
    const saved = await saveLocale(tx, locale, expected);
    if (saved.is_source && !before?.is_source) await askRecheck(tx, null);
    return saved;
  });
}

export function addMarket(
  db: Kysely<Tables>,
  market: Unsaved<MarketRow>,
  expected: Version,
): Promise<MarketRow> {
  return db.transaction().execute(async (tx) => {
    const locales = new Set((await allLocales(tx)).keys());
    refuse(marketRefusal(market, locales), { default_locale: 'defaultLocale' });
    return saveMarket(tx, market, expected);
  });
}

export function addOffice(
  db: Kysely<Tables>,
  office: Unsaved<OfficeRow>,
  expected: Version,
): Promise<OfficeRow> {
  return db.transaction().execute(async (tx) => {
    refuse(officeRefusal(office, new Set((await allMarkets(tx)).keys())));
    return saveOffice(tx, office, expected);
  });
}

/** A refusal as an error; `inputNames` tells where the input calls a column otherwise. */
function refuse(refusal: Refusal | null, inputNames: Record<string, string> = {}): void {
  if (!refusal) return;
  const { code, field, reason } = refusal;
  throw new MeshError(code, reason, { path: ['input', inputNames[field] ?? field] });
}
