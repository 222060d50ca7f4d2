import type { Kysely, Transaction } from 'kysely';
import { MeshError } from '../../../schema/errors.ts';
import { stockChange } from '../model/stock-level.ts';
import { type LevelKey, levelId } from './levels.ts';
import { requireLocation } from './require-location.ts';
import { settleInbound } from './settle-inbound.ts';
import { ensureLevels, lockLevels, writeMovements } from './stock-ledger.ts';
import type { Tables } from './tables.ts';
import { type Write, writeOnce } from './write-once.ts';

export interface ReceiveStock {
  sku: string | null;
  location: string | null;
  /** Everything that arrived; `rejected` of it never enter the stock. */
  quantity: number;
  rejected: number;
  inboundLine: { inboundShipment: string; line: number } | null;
  reason: string | null;
}

/**
 * Takes goods in, and returns the level's id. The first receipt of a SKU makes it a stock item.
 * Against an inbound line no more than is outstanding may come, of the line's SKU and to its location.
 */
export async function receiveStock(db: Kysely<Tables>, request: ReceiveStock, write: Write) {
  const [id = ''] = await writeOnce(db, 'receiveStock', request, write, async (tx) => {
    const key = request.inboundLine
      ? await receiveLine(tx, request, request.inboundLine)
      : plainKey(request);
    await requireLocation(tx, key.location, ['input', 'location']);
    await ensureLevels(tx, [key], write.now);
    const levels = await lockLevels(tx, [key]);
    const { reason } = request;
    const change = stockChange.receive(request.quantity - request.rejected);
    const reference = request.inboundLine?.inboundShipment ?? null;
    await writeMovements(tx, levels, [{ ...key, change, reason, reference }], write);
    return [levelId(key)];
  });
  return id;
}

function plainKey({ sku, location }: ReceiveStock): LevelKey {
  if (sku && location) return { sku, location };
  throw new MeshError('INVALID_INPUT', 'Name the SKU and the location, or an inbound line', {
    path: ['input', sku ? 'location' : 'sku'],
  });
}

/** Writes the receipt into the line, and says which level it goes to. */
async function receiveLine(
  tx: Transaction<Tables>,
  { quantity, rejected, ...request }: ReceiveStock,
  { inboundShipment, line }: { inboundShipment: string; line: number },
): Promise<LevelKey> {
  const row = await lockLine(tx, inboundShipment, line);
  requireSame('sku', request.sku, row.sku);
  requireSame('location', request.location, row.location);
  if (quantity > row.outstanding) {
    const message = `Line ${line} of ${inboundShipment} has ${row.outstanding} outstanding, not ${quantity}; receive the rest without a line`;
    throw new MeshError('RULE_VIOLATED', message, { path: ['input', 'quantity'] });
  }
  await tx
    .updateTable('inbound_lines')
    .set((eb) => ({
      received: eb('received', '+', quantity),
      rejected: eb('rejected', '+', rejected),
    }))
    .where('inbound_shipment', '=', inboundShipment)
    .where('line', '=', line)
    .execute();
  await settleInbound(tx, [inboundShipment]);
  return { sku: row.sku, location: row.location };
}

/** Locks the whole order, as an import of it does. */
async function lockLine(tx: Transaction<Tables>, inboundShipment: string, line: number) {
  await tx
    .selectFrom('inbound_shipments')
    .select('id')
    .where('id', '=', inboundShipment)
    .forUpdate()
    .execute();
  const row = await tx
    .selectFrom('inbound_lines as l')
    .innerJoin('inbound_shipments as s', 's.id', 'l.inbound_shipment')
    .select(['l.sku', 'l.outstanding', 's.location'])
    .where('l.inbound_shipment', '=', inboundShipment)
    .where('l.line', '=', line)
    .executeTakeFirst();
  if (row) return row;
  throw new MeshError('NOT_FOUND', `There is no line ${line} of an inbound ${inboundShipment}`, {
    path: ['input', 'inboundLine'],
  });
}

function requireSame(field: string, given: string | null, right: string): void {
  if (given === null || given === right) return;
  throw new MeshError('RULE_VIOLATED', `The line's ${field} is ${right}, not ${given}`, {
    path: ['input', field],
  });
}
