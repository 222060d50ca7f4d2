import type { Kysely } from 'kysely';
import { MeshError } from '../../../schema/errors.ts';
import { inOrder, statusOf, timelineFault } from '../model/tracking.ts';
import { type EventRow, eventsByShipments } from './shipments.ts';
import type { Tables } from './tables.ts';

export type TrackingEvent = Omit<EventRow, 'shipment'>;

/**
 * Adds an event to a parcel's timeline, and returns the shipment's id.
 * A parcel's event is known by its instant and code: telling it again changes nothing.
 * Throws NOT_FOUND, or INVALID_TRANSITION when the timeline cannot be so.
 */
export function recordTrackingEvent(
  db: Kysely<Tables>,
  trackingNumber: string,
  event: TrackingEvent,
): Promise<string> {
  return db.transaction().execute(async (tx) => {
    const shipment = await tx
      .selectFrom('shipments')
      .select('id')
      .where('tracking_number', '=', trackingNumber)
      .forUpdate()
      .executeTakeFirst();
    if (!shipment) {
      throw new MeshError('NOT_FOUND', `There is no shipment ${trackingNumber}`, {
        path: ['input', 'trackingNumber'],
      });
    }
    const known = await eventsByShipments(tx, [shipment.id]);
    if (known.some((one) => isSame(one, event))) return shipment.id;
    const timeline = inOrder([...known, { ...event, shipment: shipment.id }]);
    const fault = timelineFault(timeline);
    if (fault) throw new MeshError('INVALID_TRANSITION', fault, { path: ['input', 'code'] });
    const { occurredAt, code, place, note } = event;
    await tx
      .insertInto('tracking_events')
      .values({ shipment: shipment.id, occurred_at: occurredAt, code, place, note })
      .execute();
    await tx
      .updateTable('shipments')
      .set({ status: statusOf(timeline) })
      .where('id', '=', shipment.id)
      .execute();
    return shipment.id;
  });
}

function isSame(a: TrackingEvent, b: TrackingEvent): boolean {
  return a.code === b.code && a.occurredAt.getTime() === b.occurredAt.getTime();
}
