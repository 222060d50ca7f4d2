import type { Kysely, Selectable, Transaction } from 'kysely';
import { MeshError } from '../../../schema/errors.ts';
import { knownLocales } from '../model/fallback.ts';
import type { LocaleTable, Tables } from './tables.ts';
import { saveVersioned } from './versioned.ts';

export type LocaleRow = Selectable<LocaleTable>;

export const localeTarget = {
  table: 'locales',
  key: ['code'],
  columns: ['name', 'fallback', 'direction', 'is_source'],
  counters: ['version'],
} as const;

/** All locales by code, in that order: some hundred at most. */
export async function allLocales(db: Kysely<Tables>): Promise<Map<string, LocaleRow>> {
  const rows = await db.selectFrom('locales').selectAll().orderBy('code').execute();
  return new Map(rows.map((row) => [row.code, row]));
}

/** All locales by code; nobody else can change them until the transaction ends. */
export async function lockLocales(tx: Transaction<Tables>): Promise<Map<string, LocaleRow>> {
  const rows = await tx.selectFrom('locales').selectAll().orderBy('code').forUpdate().execute();
  return new Map(rows.map((row) => [row.code, row]));
}

export async function saveLocale(
  tx: Transaction<Tables>,
  locale: Omit<LocaleRow, 'version'>,
  expectedVersion?: number | null,
): Promise<LocaleRow> {
  await saveVersioned(tx, localeTarget, locale, expectedVersion);
  return tx
    .selectFrom('locales')
    .selectAll()
    .where('code', '=', locale.code)
    .executeTakeFirstOrThrow();
}

/** All locales, one of which must be `code`: throws UNKNOWN_REFERENCE, naming those that exist. */
export async function requireLocale(
  db: Kysely<Tables>,
  code: string,
): Promise<Map<string, LocaleRow>> {
  const locales = await allLocales(db);
  if (locales.has(code)) return locales;
  const reason = `Locale ${code} does not exist; ${knownLocales(locales.keys())}`;
  throw new MeshError('UNKNOWN_REFERENCE', reason, { path: ['input', 'locale'] });
}
