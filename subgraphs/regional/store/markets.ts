import type { Kysely, Selectable, Transaction } from 'kysely';
import type { MarketTable, Tables } from './tables.ts';
import { saveVersioned } from './versioned.ts';

export type MarketRow = Selectable<MarketTable>;

export const marketTarget = {
  table: 'markets',
  key: ['code'],
  columns: ['name', 'currency', 'countries', 'locales', 'default_locale'],
  counters: ['version'],
} as const;

/** All markets by code, in that order: some hundred at most. */
export async function allMarkets(db: Kysely<Tables>): Promise<Map<string, MarketRow>> {
  const rows = await db.selectFrom('markets').selectAll().orderBy('code').execute();
  return new Map(rows.map((row) => [row.code, row]));
}

export async function saveMarket(
  tx: Transaction<Tables>,
  market: Omit<MarketRow, 'version'>,
  expectedVersion?: number | null,
): Promise<MarketRow> {
  await saveVersioned(tx, marketTarget, market, expectedVersion);
  return tx
    .selectFrom('markets')
    .selectAll()
    .where('code', '=', market.code)
    .executeTakeFirstOrThrow();
}
