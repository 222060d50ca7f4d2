import { z } from 'zod';
import { knownKeys } from '../../../platform/storage/known-keys.ts';
import { country, id, integer, text } from '../../../platform/transfer/cells.ts';
import { defineFeed, unknownReference } from '../../../platform/transfer/feed.ts';
import { readTable } from '../../../platform/transfer/read-table.ts';
import { sift } from '../../../platform/transfer/sift.ts';
import { upsert } from '../../../platform/transfer/upsert.ts';
import { mostTransitDays } from '../model/limits.ts';
import { longestPostcode, plainPostcode } from '../model/zone.ts';
import type { Tables } from '../store/tables.ts';

const columns = ['service', 'country', 'postcode_prefix', 'min_days', 'max_days'] as const;

const transitDays = integer(0, mostTransitDays);

/** An absent prefix means the whole country. */
const row = z
  .object({
    service: id,
    country,
    postcode_prefix: text(longestPostcode)
      .transform(plainPostcode)
      .optional()
      .transform((prefix) => prefix ?? ''),
    min_days: transitDays,
    max_days: transitDays,
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
    const known = await knownKeys(
      tx,
      'carrier_services',
      'id',
      rows.map(({ service }) => service),
    );
    return sift(
      rows,
      ({ service }) => (known.has(service) ? null : unknownReference('service', service)),
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
