import type { Kysely, Transaction } from 'kysely';
import { knownKeys } from '../../../platform/storage/known-keys.ts';
import { utcDay } from '../../../schema/day.ts';
import { MeshError } from '../../../schema/errors.ts';
import { requireLocation } from './require-location.ts';
import { settleInbound } from './settle-inbound.ts';
import type { Tables } from './tables.ts';
import { type Write, writeOnce } from './write-once.ts';

export interface CreateInbound {
  id: string;
  supplier: string;
  shipMethod: string | null;
  location: string;
  /** Today, in UTC, when null. */
  orderedOn: string | null;
  lines: { sku: string; quantity: number; dueOn: string }[];
}

/**
 * Announces goods, and returns the inbound shipment's id.
 * Throws ALREADY_EXISTS, or UNKNOWN_REFERENCE for a location or a SKU that logistics does not know.
 */
export async function createInbound(db: Kysely<Tables>, request: CreateInbound, write: Write) {
  const [id = ''] = await writeOnce(db, 'createInboundShipment', request, write, async (tx) => {
    await requireLocation(tx, request.location, ['input', 'location']);
    await requireStocked(tx, request.lines);
    await insertHeader(tx, request, write.now);
    const lines = request.lines.map(({ sku, quantity, dueOn }, index) => ({
      inbound_shipment: request.id,
      line: index + 1,
      sku,
      due_on: dueOn,
      ordered: quantity,
    }));
    await tx.insertInto('inbound_lines').values(lines).execute();
    await settleInbound(tx, [request.id]);
    return [request.id];
  });
  return id;
}

async function insertHeader(
  tx: Transaction<Tables>,
  request: CreateInbound,
  now: Date,
): Promise<void> {
  const { numInsertedOrUpdatedRows } = await tx
    .insertInto('inbound_shipments')
    .values({
      id: request.id,
      supplier: request.supplier,
      ship_method: request.shipMethod,
      location: request.location,
      ordered_on: request.orderedOn ?? utcDay(now),
    })
    .onConflict((oc) => oc.column('id').doNothing())
    .executeTakeFirst();
  if (numInsertedOrUpdatedRows) return;
  throw new MeshError('ALREADY_EXISTS', `There is an inbound shipment ${request.id} already`, {
    path: ['input', 'id'],
  });
}

async function requireStocked(db: Kysely<Tables>, lines: readonly { sku: string }[]) {
  const stocked = await knownKeys(
    db,
    'stock_items',
    'sku',
    lines.map(({ sku }) => sku),
  );
  const index = lines.findIndex(({ sku }) => !stocked.has(sku));
  const unknown = lines[index];
  if (!unknown) return;
  throw new MeshError(
    'UNKNOWN_REFERENCE',
    `${unknown.sku} is not a stock item; import or receive it once, and it is`,
    { path: ['input', 'lines', String(index), 'sku'] },
  );
}
