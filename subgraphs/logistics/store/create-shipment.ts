import type { Kysely, Transaction } from 'kysely';
import { MeshError } from '../../../schema/errors.ts';
import { requireLocation } from './require-location.ts';
import type { Tables } from './tables.ts';
import { type Write, writeOnce } from './write-once.ts';

export interface CreateShipment {
  trackingNumber: string;
  orderReference: string;
  service: string;
  location: string;
  to: { country: string; postcode: string };
  lines: { sku: string; quantity: number }[];
}

/**
 * Records a parcel, and returns its id. Stock is not touched: it leaves when its reservation is committed.
 * Throws ALREADY_EXISTS for a tracking number that is taken, UNKNOWN_REFERENCE for a service or location.
 */
export async function createShipment(db: Kysely<Tables>, request: CreateShipment, write: Write) {
  const [id = ''] = await writeOnce(db, 'createShipment', request, write, async (tx) => {
    await requireLocation(tx, request.location, ['input', 'location']);
    await requireService(tx, request.service);
    const shipment = write.newId();
    await insertShipment(tx, shipment, request, write.now);
    await tx
      .insertInto('shipment_lines')
      .values(request.lines.map(({ sku, quantity }) => ({ shipment, sku, quantity })))
      .execute();
    return [shipment];
  });
  return id;
}

async function insertShipment(
  tx: Transaction<Tables>,
  id: string,
  { to, ...request }: CreateShipment,
  now: Date,
): Promise<void> {
  const { numInsertedOrUpdatedRows } = await tx
    .insertInto('shipments')
    .values({
      id,
      tracking_number: request.trackingNumber,
      order_reference: request.orderReference,
      service: request.service,
      location: request.location,
      country: to.country,
      postcode: to.postcode,
      created_at: now,
    })
    .onConflict((oc) => oc.column('tracking_number').doNothing())
    .executeTakeFirst();
  if (numInsertedOrUpdatedRows) return;
  throw new MeshError(
    'ALREADY_EXISTS',
    `Tracking number ${request.trackingNumber} belongs to another shipment`,
    { path: ['input', 'trackingNumber'] },
  );
}

async function requireService(db: Kysely<Tables>, id: string): Promise<void> {
  const row = await db
    .selectFrom('carrier_services')
    .select('id')
    .where('id', '=', id)
    .executeTakeFirst();
  if (row) return;
  throw new MeshError('UNKNOWN_REFERENCE', `There is no carrier service ${id}`, {
    path: ['input', 'service'],
  });
}
