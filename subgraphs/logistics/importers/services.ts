import { z } from 'zod';
import { defineFeed } from '../../../platform/transfer/feed.ts';
import { readTable } from '../../../platform/transfer/read-table.ts';
import { upsert } from '../../../platform/transfer/upsert.ts';
import { knownIds } from '../store/known-ids.ts';
import type { Tables } from '../store/tables.ts';
import { text, units } from './cells.ts';
import { unknownReference, writeJudged } from './references.ts';

const columns = [
  'id',
  'carrier',
  'name',
  'cutoff_hour',
  'max_weight_grams',
  'max_side_mm',
] as const;

/** An absent limit means that there is none. */
const limit = units
  .refine((value) => value > 0, 'must be more than 0; leave it empty for no limit')
  .optional()
  .transform((value) => value ?? null);

const row = z.object({
  id: text,
  carrier: text,
  name: text,
  cutoff_hour: z.coerce.number('must be an hour from 0 to 24').int().min(0).max(24),
  max_weight_grams: limit,
  max_side_mm: limit,
});

export const services = defineFeed<Tables, z.output<typeof row>>({
  name: 'services',
  purpose: 'what carriers offer, with the limits of a parcel',
  columns,
  row,
  async write(tx, rows) {
    const known = await knownIds(
      tx,
      'carriers',
      rows.map(({ carrier }) => carrier),
    );
    return writeJudged(
      rows,
      ({ carrier }) =>
        known.has(carrier) ? null : unknownReference('carrier', carrier, 'import it first'),
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
