import { z } from 'zod';
import { knownKeys } from '../../../platform/storage/known-keys.ts';
import { country, id, text } from '../../../platform/transfer/cells.ts';
import {
  defineFeed,
  type Rejection,
  rejected,
  unknownReference,
} from '../../../platform/transfer/feed.ts';
import { readTable } from '../../../platform/transfer/read-table.ts';
import { sift } from '../../../platform/transfer/sift.ts';
import { upsert } from '../../../platform/transfer/upsert.ts';
import type { Tables } from '../store/tables.ts';
import { ownersOfTrackingNumbers } from '../store/tracking-numbers.ts';
import { instantInReach } from './forms.ts';

const columns = [
  'id',
  'tracking_number',
  'order_reference',
  'service',
  'location',
  'country',
  'postcode',
  'created_at',
] as const;

const row = z.object({
  id,
  tracking_number: id,
  order_reference: id,
  service: id,
  location: id,
  country,
  postcode: text(20),
  created_at: instantInReach,
});

type Row = z.output<typeof row>;

export const shipments = defineFeed<Tables, Row>({
  name: 'shipments',
  purpose: 'parcels to customers',
  columns,
  row,
  async write(tx, rows) {
    const services = await knownKeys(
      tx,
      'carrier_services',
      'id',
      rows.map(({ service }) => service),
    );
    const places = await knownKeys(
      tx,
      'fulfilment_locations',
      'id',
      rows.map(({ location }) => location),
    );
    const owners = await ownersOfTrackingNumbers(
      tx,
      rows.map((one) => one.tracking_number),
    );
    const judge = (one: Row): Rejection | null => {
      if (!services.has(one.service)) return unknownReference('service', one.service);
      if (!places.has(one.location)) return unknownReference('location', one.location);
      return takenNumber(one, owners);
    };
    return sift(rows, judge, (good) =>
      upsert(tx, { table: 'shipments', key: ['id'], columns: columns.slice(1) }, good),
    );
  },
  read: (tx) => readTable(tx, { table: 'shipments', columns, key: ['id'] }),
});

/** A tracking number belongs to one shipment: the stored one, or the first of the batch. */
function takenNumber({ id, tracking_number }: Row, owners: Map<string, string>): Rejection | null {
  const owner = owners.get(tracking_number) ?? id;
  owners.set(tracking_number, owner);
  if (owner === id) return null;
  const reason = `${tracking_number} belongs to shipment ${owner}; a tracking number is used once`;
  return rejected('RULE_VIOLATED', 'tracking_number', reason);
}
