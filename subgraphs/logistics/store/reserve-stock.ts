import { type Kysely, sql, type Transaction } from 'kysely';
import { MeshError } from '../../../schema/errors.ts';
import { type Allotment, allocate, type Wanted } from '../model/allocation.ts';
import { applyChange, promisable, stockChange } from '../model/stock-level.ts';
import { type Write, writeOnce } from './idempotency.ts';
import { type LevelRow, levelId } from './levels.ts';
import { locationsByIds, shippingLocations } from './locations.ts';
import { lockLevelsOf, writeMovements } from './stock-ledger.ts';
import type { Tables } from './tables.ts';

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
export async function reserveStock(db: Kysely<Tables>, request: ReserveStock, write: Write) {
  const [id = ''] = await writeOnce(db, 'reserveStock', request, write, async (tx) => {
    const lapsed = await lockLapsed(tx, skusOf(request.lines), write.now);
    const skus = [...new Set([...skusOf(request.lines), ...skusOf(lapsed)])];
    const levels = await giveBack(tx, await lockLevelsOf(tx, skus), lapsed, write);
    const lines = await allocateLines(tx, request, levels);
    const reservation = write.newId();
    await writeMovements(tx, levels, reserving(lines, reservation), write);
    await insertReservation(tx, reservation, request, lines, write);
    return [reservation];
  });
  return id;
}

const skusOf = (lines: readonly { sku: string }[]) => lines.map(({ sku }) => sku);

interface LapsedLine extends Allotment {
  reservation: string;
}

/**
 * Ends the lapsed reservations that hold any of these SKUs, and returns all their lines.
 * One that somebody else is ending right now is skipped rather than waited for.
 */
async function lockLapsed(tx: Transaction<Tables>, skus: string[], now: Date) {
  const { rows } = await sql<LapsedLine>`
    with lapsed as (
      select r.id from reservations r
      where r.status = 'ACTIVE' and r.expires_at <= ${now}
        and exists (select 1 from reservation_lines l where l.reservation = r.id and l.sku = any(${skus}))
      order by r.id for update skip locked
    ), ended as (
      update reservations set status = 'EXPIRED', ended_at = ${now}, version = version + 1
      where id in (select id from lapsed) returning id
    )
    select l.reservation, l.sku, l.location, l.quantity
    from reservation_lines l join ended on ended.id = l.reservation`.execute(tx);
  return rows;
}

/** The levels after the lapsed lines have given their units back. */
async function giveBack(
  tx: Transaction<Tables>,
  levels: Map<string, LevelRow>,
  lapsed: LapsedLine[],
  write: Write,
): Promise<Map<string, LevelRow>> {
  const movements = lapsed.map(({ sku, location, quantity, reservation }) => ({
    sku,
    location,
    change: stockChange.release(quantity),
    reference: reservation,
    reason: 'The reservation ran out of time',
  }));
  await writeMovements(tx, levels, movements, write);
  const after = new Map(levels);
  for (const { change, ...key } of movements) {
    const level = after.get(levelId(key));
    if (level) after.set(level.id, { ...level, ...applyChange(level, change) });
  }
  return after;
}

async function allocateLines(
  tx: Transaction<Tables>,
  { lines, location }: ReserveStock,
  levels: ReadonlyMap<string, LevelRow>,
): Promise<Allotment[]> {
  const places = location ? await locationsByIds(tx, [location]) : await shippingLocations(tx);
  if (location && !places.length) {
    throw new MeshError('UNKNOWN_REFERENCE', `There is no location ${location}`, {
      path: ['input', 'location'],
    });
  }
  const priorities = new Map(places.map(({ id, priority }) => [id, priority]));
  const supplies = [...levels.values()].flatMap((level) => {
    const priority = priorities.get(level.location);
    const { sku, location: place } = level;
    return priority === undefined
      ? []
      : [{ sku, location: place, priority, units: promisable(level) }];
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

async function insertReservation(
  tx: Transaction<Tables>,
  id: string,
  { orderReference, holdMinutes }: ReserveStock,
  lines: readonly Allotment[],
  { caller, now }: Write,
): Promise<void> {
  await tx
    .insertInto('reservations')
    .values({
      id,
      order_reference: orderReference,
      created_by: caller,
      created_at: now,
      expires_at: new Date(now.getTime() + holdMinutes * 60_000),
    })
    .execute();
  await tx
    .insertInto('reservation_lines')
    .values(lines.map((line) => ({ ...line, reservation: id })))
    .execute();
}
