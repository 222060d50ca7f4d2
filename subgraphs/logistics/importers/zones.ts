import { z } from 'zod';
import { defineFeed } from '../../../platform/transfer/feed.ts';
import { readTable } from '../../../platform/transfer/read-table.ts';
import { upsert } from '../../../platform/transfer/upsert.ts';
import { plainPostcode } from '../model/zone.ts';
import { knownIds } from '../store/known-ids.ts';
import type { Tables } from '../store/tables.ts';
import { country, text, units } from './cells.ts';
import { unknownReference, writeJudged } from './references.ts';

const columns = ['service', 'country', 'postcode_prefix', 'min_days', 'max_days'] as const;

/** An absent prefix means the whole country. */
const row = z
  .object({
    service: text,
    country,
    postcode_prefix: text
      .transform(plainPostcode)
      .optional()
      .transform((prefix) => prefix ?? ''),
    min_days: units,
    max_days: units,
  })
  .refine(({ min_days, max_days }) => min_days <= max_days, {
    error: 'must not be less than min_days',
    path: ['max_days'],
  });

export const zones = defineFeed<Tables, z.output<typeof row>>({
  name: 'zones',
  purpose: 'where services go, and in how many business days',
  columns,
  row,
  async write(tx, rows) {
    const known = await knownIds(
      tx,
      'carrier_services',
      rows.map(({ service }) => service),
    );
    return writeJudged(
      rows,
      ({ service }) =>
        known.has(service) ? null : unknownReference('service', service, 'import it first'),
      (good) =>
        upsert(
          tx,
          {
            table: 'service_zones',
            key: ['service', 'country', 'postcode_prefix'],
            columns: ['min_days', 'max_days'],
          },
          good,
        ),
    );
  },
  read: (tx) =>
    readTable(tx, {
      table: 'service_zones',
      columns,
      key: ['service', 'country', 'postcode_prefix'],
    }),
});
