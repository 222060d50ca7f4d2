import { z } from 'zod';
import { knownKeys } from '../../../platform/storage/known-keys.ts';
import { id, integer, text } from '../../../platform/transfer/cells.ts';
import { defineFeed, unknownReference } from '../../../platform/transfer/feed.ts';
import { readTable } from '../../../platform/transfer/read-table.ts';
import { sift } from '../../../platform/transfer/sift.ts';
import { upsert } from '../../../platform/transfer/upsert.ts';
import type { Tables } from '../store/tables.ts';

const columns = [
  'id',
  'carrier',
  'name',
  'cutoff_hour',
  'max_weight_grams',
  'max_side_mm',
] as const;

/** An absent limit means that there is none. */
const limit = integer(1)
  .optional()
  .transform((value) => value ?? null);

const row = z.object({
  id,
  carrier: id,
  name: text(),
  cutoff_hour: integer(0, 24),
  max_weight_grams: limit,
  max_side_mm: limit,
});

export const services = defineFeed<Tables, z.output<typeof row>>({
  name: 'services',
  purpose: 'what carriers offer, with the limits of a parcel',
  columns,
  row,
  async write(tx, rows) {
    const known = await knownKeys(
      tx,
      'carriers',
      'id',
      rows.map(({ carrier }) => carrier),
    );
    return sift(
      rows,
      ({ carrier }) => (known.has(carrier) ? null : unknownReference('carrier', carrier)),
      (good) =>
        upsert(
          tx,
          {
            table: 'carrier_services',
            key: ['id'],
            columns: ['carrier', 'name', 'cutoff_hour', 'max_weight_grams', 'max_side_mm'],
          },
          good,
        ),
    );
  },
  read: (tx) => readTable(tx, { table: 'carrier_services', columns, key: ['id'] }),
});
