import { sql, type Transaction } from 'kysely';
import { MeshError } from '../../../schema/errors.ts';
import { applyChange, type StockChange } from '../model/stock-level.ts';
import { type LevelKey, type LevelRow, levelColumns, levelId } from './levels.ts';
import type { Tables } from './tables.ts';

/**
 * Locks levels and returns them by id. Every write locks in one order, by SKU and then by location,
 * and locks reservations and inbound lines before: so no two writes can wait for each other.
 */
export async function lockLevels(
  tx: Transaction<Tables>,
  keys: readonly LevelKey[],
): Promise<Map<string, LevelRow>> {
  const skus = keys.map(({ sku }) => sku);
  const locations = keys.map(({ location }) => location);
  const rows = await tx
    .selectFrom('inventory_levels')
    .select(levelColumns)
    .where(
      sql<boolean>`(sku, location) in (select * from unnest(${skus}::text[], ${locations}::text[]))`,
    )
    .orderBy('sku')
    .orderBy('location')
    .forUpdate()
    .execute();
  return byId(rows);
}

/** Locks every level of these SKUs, in the same order. */
export async function lockLevelsOf(
  tx: Transaction<Tables>,
  skus: readonly string[],
): Promise<Map<string, LevelRow>> {
  const rows = await tx
    .selectFrom('inventory_levels')
    .select(levelColumns)
    .where('sku', 'in', [...skus])
    .orderBy('sku')
    .orderBy('location')
    .forUpdate()
    .execute();
  return byId(rows);
}

const byId = (rows: LevelRow[]) => new Map(rows.map((row) => [row.id, row]));

/**
 * Makes empty levels where there are none, and the stock items with them; returns the ids of the new.
 * In lock order, and before any lock is taken, for the same reason.
 */
export async function ensureLevels(
  tx: Transaction<Tables>,
  keys: readonly LevelKey[],
  now: Date,
): Promise<Set<string>> {
  const sorted = [...new Map(keys.map((key) => [levelId(key), key])).values()].sort(inLockOrder);
  const skus = sorted.map(({ sku }) => sku);
  const locations = sorted.map(({ location }) => location);
  await sql`insert into stock_items (sku, stocked_since)
    select distinct sku, ${now}::timestamptz from unnest(${skus}::text[]) as sku order by sku
    on conflict do nothing`.execute(tx);
  const { rows } = await sql<{ id: string }>`
    insert into inventory_levels (sku, location, updated_at)
    select sku, location, ${now}::timestamptz from unnest(${skus}::text[], ${locations}::text[]) as key (sku, location)
    on conflict do nothing returning id`.execute(tx);
  return new Set(rows.map(({ id }) => id));
}

function inLockOrder(a: LevelKey, b: LevelKey): number {
  if (a.sku !== b.sku) return a.sku < b.sku ? -1 : 1;
  if (a.location === b.location) return 0;
  return a.location < b.location ? -1 : 1;
}

export interface Movement extends LevelKey {
  change: StockChange;
  reason?: string | null;
  reference?: string | null;
}

/** Who writes, when, and with which key if with one. */
export interface Author {
  caller: string;
  now: Date;
  idempotencyKey?: string;
}

/**
 * Applies movements to locked levels, by the law, and writes the levels and the ledger.
 * Throws RULE_VIOLATED where a number would fall below 0; then nothing is written.
 */
export async function writeMovements(
  tx: Transaction<Tables>,
  levels: ReadonlyMap<string, LevelRow>,
  movements: readonly Movement[],
  author: Author,
): Promise<void> {
  if (!movements.length) return;
  const after = new Map<string, LevelRow>();
  for (const { change, ...key } of movements) {
    const level = after.get(levelId(key)) ?? levels.get(levelId(key));
    if (!level) throw noLevel(key);
    after.set(level.id, { ...level, ...applyChange(level, change) });
  }
  await writeLevelsAndLedger(tx, [...after.values()], movements, author);
}

export function noLevel({ sku, location }: LevelKey): MeshError {
  return new MeshError(
    'NOT_FOUND',
    `${sku} is not stocked at ${location}; receive it there first, or name another location`,
    { path: ['input', 'sku'] },
  );
}

/** One statement, however many they are: rows travel as JSON documents. The levels stay locked no longer than needed. */
async function writeLevelsAndLedger(
  tx: Transaction<Tables>,
  levels: readonly LevelRow[],
  movements: readonly Movement[],
  { caller, now, idempotencyKey }: Author,
): Promise<void> {
  const lines = movements.map(({ change, ...movement }) => ({ ...change, ...movement }));
  await sql`with changed as (
      update inventory_levels as l set on_hand = n."onHand", available = n.available,
        reserved = n.reserved, unavailable = n.unavailable, version = l.version + 1, updated_at = ${now}
      from jsonb_to_recordset(${JSON.stringify(levels)}::jsonb) as
        n (sku text, location text, "onHand" integer, available integer, reserved integer, unavailable integer)
      where l.sku = n.sku and l.location = n.location
    )
    insert into stock_movements (sku, location, kind, on_hand, available, reserved, unavailable,
      reason, reference, actor, idempotency_key, occurred_at)
    select sku, location, kind, "onHand", available, reserved, unavailable,
      reason, reference, ${caller}::text, ${idempotencyKey ?? null}::text, ${now}::timestamptz
    from jsonb_to_recordset(${JSON.stringify(lines)}::jsonb) as n (sku text, location text, kind text,
      "onHand" integer, available integer, reserved integer, unavailable integer, reason text, reference text)`.execute(
    tx,
  );
}
