import { type Kysely, sql } from 'kysely';
import type { FlatRow, Outcome } from '../../../platform/transfer/feed.ts';
import { feeds } from '../../../subgraphs/logistics/importers/index.ts';
import type { Tables } from '../../../subgraphs/logistics/store/tables.ts';

export const now = new Date('2026-11-23T10:00:00Z');

/** Writes rows through a feed, in one transaction. */
export function feedRows(
  db: Kysely<Tables>,
  name: string,
  rows: readonly FlatRow[],
): Promise<Outcome[]> {
  const feed = feeds.find((one) => one.name === name);
  if (!feed) throw new Error(`no feed ${name}`);
  return db.transaction().execute((tx) => feed.write(tx, rows, { now }));
}

/** Everything that a feed gives out. */
export function feedOut(db: Kysely<Tables>, name: string): Promise<FlatRow[]> {
  const feed = feeds.find((one) => one.name === name);
  if (!feed) throw new Error(`no feed ${name}`);
  return db.transaction().execute(async (tx) => {
    const rows: FlatRow[] = [];
    for await (const row of feed.read(tx)) rows.push(row);
    return rows;
  });
}

/** Two warehouses and a shop in Germany and Switzerland, and one carrier with two services. */
export async function fillNetwork(db: Kysely<Tables>): Promise<void> {
  await feedRows(db, 'locations', [
    location('hub', 'DE', 'WAREHOUSE', 10, 'Europe/Berlin'),
    location('alp', 'CH', 'WAREHOUSE', 20, 'Europe/Zurich'),
    location('shop', 'CH', 'STORE', 1, 'Europe/Zurich'),
  ]);
  await feedRows(db, 'carriers', [{ id: 'post', name: 'Post' }]);
  await feedRows(db, 'services', [
    { ...service('parcel'), cutoff_hour: '15', max_weight_grams: '31500', max_side_mm: '1200' },
    { ...service('freight'), cutoff_hour: '12' },
  ]);
  await feedRows(db, 'zones', [
    zone('parcel', 'DE', 1, 2),
    zone('parcel', 'CH', 2, 3),
    { ...zone('parcel', 'DE', 3, 4), postcode_prefix: '2549' },
    zone('freight', 'DE', 3, 5),
  ]);
}

export function stock(sku: string, location: string, onHand: number, more: FlatRow = {}): FlatRow {
  return { sku, location, on_hand: String(onHand), ...more };
}

/** So many reservations of one unit of a SKU at `hub`, which ran out of time an hour ago; units must be available. */
export async function lapse(db: Kysely<Tables>, sku: string, count: number): Promise<void> {
  const ended = new Date(now.getTime() - 3_600_000);
  await sql`with held as (
      insert into reservations (id, created_by, created_at, expires_at)
      select ${sku} || '-' || n, 'consumer:shop', ${ended}, ${ended} from generate_series(1, ${count}::integer) n returning id
    ), moved as (
      update inventory_levels set available = available - ${count}, reserved = reserved + ${count}
      where sku = ${sku} and location = 'hub'
    )
    insert into reservation_lines (reservation, sku, location, quantity)
    select id, ${sku}, 'hub', 1 from held`.execute(db);
}

const location = (
  id: string,
  country: string,
  kind: string,
  priority: number,
  timeZone: string,
) => ({ id, name: id, country, kind, priority: String(priority), time_zone: timeZone });

const service = (id: string) => ({ id, carrier: 'post', name: id });

const zone = (service: string, country: string, min: number, max: number) => ({
  service,
  country,
  min_days: String(min),
  max_days: String(max),
});
