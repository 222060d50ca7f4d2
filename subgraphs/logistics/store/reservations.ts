import type { Kysely, Transaction } from 'kysely';
import { requireVersion } from '../../../platform/storage/version.ts';
import { MeshError } from '../../../schema/errors.ts';
import { type ReservationStatus, requireActive, requireMaker } from '../model/reservation.ts';
import { stockChange } from '../model/stock-level.ts';
import { lockLevels, writeMovements } from './stock-ledger.ts';
import type { Tables } from './tables.ts';
import { type Write, writeOnce } from './write-once.ts';

export interface ReservationRow {
  id: string;
  status: ReservationStatus;
  orderReference: string | null;
  createdBy: string;
  createdAt: Date;
  expiresAt: Date;
  endedAt: Date | null;
  version: number;
}

export interface ReservationLineRow {
  reservation: string;
  sku: string;
  location: string;
  quantity: number;
}

export function reservationsByIds(db: Kysely<Tables>, ids: string[]): Promise<ReservationRow[]> {
  return selectReservations(db).where('id', 'in', ids).execute();
}

export function linesByReservations(
  db: Kysely<Tables>,
  ids: string[],
): Promise<ReservationLineRow[]> {
  return db
    .selectFrom('reservation_lines')
    .selectAll()
    .where('reservation', 'in', ids)
    .orderBy('sku')
    .orderBy('location')
    .execute();
}

export interface EndReservation {
  id: string;
  expectedVersion: number | null;
}

/** Gives the reserved stock back. Throws FORBIDDEN for another's, INVALID_TRANSITION unless it is active. */
export function releaseReservation(db: Kysely<Tables>, request: EndReservation, write: Write) {
  return endReservation(db, 'RELEASED', request, write);
}

/** The reserved stock leaves. Throws FORBIDDEN for another's, INVALID_TRANSITION unless it is active. */
export function commitReservation(db: Kysely<Tables>, request: EndReservation, write: Write) {
  return endReservation(db, 'COMMITTED', request, write);
}

const ending = {
  RELEASED: { operation: 'releaseReservation', step: 'released', change: stockChange.release },
  COMMITTED: { operation: 'commitReservation', step: 'committed', change: stockChange.commit },
} as const;

async function endReservation(
  db: Kysely<Tables>,
  status: keyof typeof ending,
  request: EndReservation,
  write: Write,
): Promise<string> {
  const { operation, step, change } = ending[status];
  const [id = ''] = await writeOnce(db, operation, request, write, async (tx) => {
    const reservation = await lockReservation(tx, request.id);
    requireMaker(reservation, write.caller);
    requireActive(reservation, write.now, step);
    requireVersion(reservation.version, request.expectedVersion);
    const lines = await linesByReservations(tx, [request.id]);
    const levels = await lockLevels(tx, lines);
    const movements = lines.map(({ sku, location, quantity }) => ({
      sku,
      location,
      change: change(quantity),
      reference: request.id,
    }));
    await writeMovements(tx, levels, movements, write);
    await tx
      .updateTable('reservations')
      .set((eb) => ({ status, ended_at: write.now, version: eb('version', '+', 1) }))
      .where('id', '=', request.id)
      .execute();
    return [request.id];
  });
  return id;
}

async function lockReservation(tx: Transaction<Tables>, id: string): Promise<ReservationRow> {
  const row = await selectReservations(tx).where('id', '=', id).forUpdate().executeTakeFirst();
  if (row) return row;
  throw new MeshError('NOT_FOUND', `There is no reservation ${id}`, { path: ['input', 'id'] });
}

function selectReservations(db: Kysely<Tables>) {
  return db
    .selectFrom('reservations')
    .select([
      'id',
      'status',
      'order_reference as orderReference',
      'created_by as createdBy',
      'created_at as createdAt',
      'expires_at as expiresAt',
      'ended_at as endedAt',
      'version',
    ]);
}
