import { z } from 'zod';
import {
  choice,
  country,
  id,
  integer,
  optionalText,
  text,
} from '../../../platform/transfer/cells.ts';
import { defineFeed } from '../../../platform/transfer/feed.ts';
import { readTable } from '../../../platform/transfer/read-table.ts';
import { upsert } from '../../../platform/transfer/upsert.ts';
import { isTimeZone } from '../model/business-days.ts';
import type { Tables } from '../store/tables.ts';

const columns = ['id', 'name', 'kind', 'country', 'postcode', 'time_zone', 'priority'] as const;

/** Absent cells mean: a warehouse, no postcode, UTC, priority 100. */
const row = z.object({
  id: id.refine((value) => !value.includes(':'), 'must not contain a colon'),
  name: text(),
  kind: choice(['WAREHOUSE', 'STORE', 'DROPSHIP']).default('WAREHOUSE'),
  country,
  postcode: optionalText(20),
  time_zone: text()
    .refine(isTimeZone, 'must be an IANA time zone such as "Europe/Berlin"')
    .default('UTC'),
  priority: integer(0, 100_000).default(100),
});

export const locations = defineFeed<Tables, z.output<typeof row>>({
  name: 'locations',
  purpose: 'places from which orders are fulfilled',
  columns,
  row,
  write: (tx, rows) =>
    upsert(
      tx,
      {
        table: 'fulfilment_locations',
        key: ['id'],
        columns: ['name', 'kind', 'country', 'postcode', 'time_zone', 'priority'],
      },
      rows,
    ),
  read: (tx) => readTable(tx, { table: 'fulfilment_locations', columns, key: ['id'] }),
});
