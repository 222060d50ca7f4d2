import { type Kysely, sql, type Transaction } from 'kysely';
import { MeshError } from '../../../schema/errors.ts';
import { type Allotment, allocate, type Wanted } from '../model/allocation.ts';
import { promisable, stockChange } from '../model/stock-level.ts';
import { lockFresh, withLapsedEnded } from './lapse.ts';
import type { LevelRow } from './levels.ts';
import { locationsByIds, shippingLocations } from './locations.ts';
import { lockLevelsOf, writeMovements } from './stock-ledger.ts';
import type { Tables } from './tables.ts';
import { type Write, writeOnce } from './write-once.ts';

export interface ReserveStock {
  lines: Wanted[];
  orderReference: string | null;
  /** Only from this location; any that ships orders when null. */
  location: string | null;
  holdMinutes: number;
}

/**
 * Holds stock for all lines or for none, and returns the reservation's id.
 * Lapsed reservations of the same SKUs give their stock back first.
 * Throws OUT_OF_STOCK with the line that is short.
 */
export function reserveStock(db: Kysely<Tables>, request: ReserveStock, write: Write) {
  const skus = skusOf(request.lines);
  return withLapsedEnded(db, skus, write.now, () => tryToReserve(db, request, write));
}

async function tryToReserve(db: Kysely<Tables>, request: ReserveStock, write: Write) {
  const [id = ''] = await writeOnce(db, 'reserveStock', request, write, async (tx) => {
    const places = await givingPlaces(tx, request.location);
    const skus = skusOf(request.lines);
    const levels = await lockFresh(tx, skus, write, (lapsed) =>
      lockLevelsOf(tx, [...new Set([...skus, ...skusOf(lapsed)])]),
    );
    const lines = allocateLines(request.lines, places, levels);
    const reservation = write.newId();
    await writeMovements(tx, levels, reserving(lines, reservation), write);
    await insertReservation(tx, reservation, request, lines, write);
    return [reservation];
  });
  return id;
}

const skusOf = (lines: readonly { sku: string }[]) => lines.map(({ sku }) => sku);

/** The locations that may give, with their ranks. Throws UNKNOWN_REFERENCE. */
async function givingPlaces(
  tx: Transaction<Tables>,
  location: string | null,
): Promise<Map<string, number>> {
  const places = location ? await locationsByIds(tx, [location]) : await shippingLocations(tx);
  if (location && !places.length) {
    throw new MeshError('UNKNOWN_REFERENCE', `There is no location ${location}`, {
      path: ['input', 'location'],
    });
  }
  return new Map(places.map(({ id, priority }) => [id, priority]));
}

function allocateLines(
  lines: readonly Wanted[],
  places: ReadonlyMap<string, number>,
  levels: ReadonlyMap<string, LevelRow>,
): Allotment[] {
  const supplies = [...levels.values()].flatMap((level) => {
    const { sku, location } = level;
    const priority = places.get(location);
    return priority === undefined ? [] : [{ sku, location, priority, units: promisable(level) }];
  });
  const allocation = allocate(lines, supplies);
  if (allocation.kind === 'allocated') return allocation.lines;
  const { sku, wanted, supply } = allocation;
  throw new MeshError('OUT_OF_STOCK', `Of ${sku} ${wanted} are wanted and ${supply} are left`, {
    path: ['input', 'lines', String(lines.findIndex((line) => line.sku === sku)), 'quantity'],
  });
}

function reserving(lines: readonly Allotment[], reference: string) {
  return lines.map(({ sku, location, quantity }) => ({
    sku,
    location,
    change: stockChange.reserve(quantity),
    reference,
  }));
}

/** The reservation and its lines, in one statement: the stock is locked meanwhile. */
async function insertReservation(
  tx: Transaction<Tables>,
  id: string,
  { orderReference, holdMinutes }: ReserveStock,
  lines: readonly Allotment[],
  { caller, now }: Write,
): Promise<void> {
  const expiresAt = new Date(now.getTime() + holdMinutes * 60_000);
  await sql`with held as (
      insert into reservations (id, order_reference, created_by, created_at, expires_at)
      values (${id}, ${orderReference}, ${caller}, ${now}, ${expiresAt})
    )
    insert into reservation_lines (reservation, sku, location, quantity)
    select ${id}, sku, location, quantity
    from jsonb_to_recordset(${JSON.stringify(lines)}::jsonb) as n (sku text, location text, quantity integer)`.execute(
    tx,
  );
}
