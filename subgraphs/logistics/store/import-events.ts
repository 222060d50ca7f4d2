import { sql, type Transaction } from 'kysely';
import {
  type Outcome,
  type Rejection,
  rejected,
  unknownReference,
} from '../../../platform/transfer/feed.ts';
import { sift } from '../../../platform/transfer/sift.ts';
import { upsert } from '../../../platform/transfer/upsert.ts';
import { admitEvents, statusOf } from '../model/tracking.ts';
import type { TrackingEventCode } from '../model/tracking-codes.ts';
import { eventsByShipments } from './shipments.ts';
import type { Tables } from './tables.ts';

export interface EventRecord {
  shipment: string;
  occurred_at: Date;
  code: TrackingEventCode;
  place: string | null;
  note: string | null;
}

/** Writes events by the law of timelines, and tells of each in order what became of it. */
export async function importEvents(
  tx: Transaction<Tables>,
  records: readonly EventRecord[],
): Promise<Outcome[]> {
  const ids = [...new Set(records.map(({ shipment }) => shipment))];
  const known = await lockShipments(tx, ids);
  const refused = new Map<EventRecord, Rejection>();
  const statuses: { id: string; status: string }[] = [];
  const stored = byShipment(await eventsByShipments(tx, ids));
  for (const [shipment, rows] of byShipment(records)) {
    if (!known.has(shipment)) {
      for (const row of rows) refused.set(row, unknownReference('shipment', shipment));
      continue;
    }
    const offered = rows.map((row) => ({ row, ...row, occurredAt: row.occurred_at }));
    const { timeline, faults } = admitEvents(stored.get(shipment) ?? [], offered);
    for (const [{ row }, fault] of faults)
      refused.set(row, rejected('INVALID_TRANSITION', 'code', fault));
    statuses.push({ id: shipment, status: statusOf(timeline) });
  }
  const outcomes = await sift(
    records,
    (record) => refused.get(record) ?? null,
    (good) => writeEvents(tx, good),
  );
  await writeStatuses(tx, statuses);
  return outcomes;
}

async function lockShipments(tx: Transaction<Tables>, ids: string[]): Promise<Set<string>> {
  const rows = await tx
    .selectFrom('shipments')
    .select('id')
    .where(sql<boolean>`id = any(${ids})`)
    .orderBy('id')
    .forUpdate()
    .execute();
  return new Set(rows.map(({ id }) => id));
}

function writeEvents(tx: Transaction<Tables>, events: EventRecord[]): Promise<Outcome[]> {
  const target = {
    table: 'tracking_events',
    key: ['shipment', 'occurred_at', 'code'],
    columns: ['place', 'note'],
  };
  return upsert(
    tx,
    target,
    events.map((event) => ({ ...event })),
  );
}

async function writeStatuses(tx: Transaction<Tables>, statuses: object[]): Promise<void> {
  if (!statuses.length) return;
  await sql`update shipments as s set status = n.status
    from jsonb_to_recordset(${JSON.stringify(statuses)}::jsonb) as n (id text, status text)
    where s.id = n.id and s.status is distinct from n.status`.execute(tx);
}

function byShipment<Row extends { shipment: string }>(rows: readonly Row[]): Map<string, Row[]> {
  const groups = new Map<string, Row[]>();
  for (const row of rows) groups.set(row.shipment, [...(groups.get(row.shipment) ?? []), row]);
  return groups;
}
