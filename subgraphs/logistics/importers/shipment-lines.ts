import { z } from 'zod';
import { defineFeed } from '../../../platform/transfer/feed.ts';
import { readTable } from '../../../platform/transfer/read-table.ts';
import { upsert } from '../../../platform/transfer/upsert.ts';
import { knownIds } from '../store/known-ids.ts';
import type { Tables } from '../store/tables.ts';
import { text, units } from './cells.ts';
import { unknownReference, writeJudged } from './references.ts';

const columns = ['shipment', 'sku', 'quantity'] as const;
const row = z.object({
  shipment: text,
  sku: text,
  quantity: units.pipe(z.number().min(1, 'must be 1 or more')),
});

/** What is in the parcels. A SKU is the catalog's and is kept as given. */
export const shipmentLines = defineFeed<Tables, z.output<typeof row>>({
  name: 'shipment-lines',
  purpose: 'what is in the parcels',
  columns,
  row,
  async write(tx, rows) {
    const known = await knownIds(
      tx,
      'shipments',
      rows.map(({ shipment }) => shipment),
    );
    return writeJudged(
      rows,
      ({ shipment }) =>
        known.has(shipment) ? null : unknownReference('shipment', shipment, 'import it first'),
      (good) =>
        upsert(
          tx,
          { table: 'shipment_lines', key: ['shipment', 'sku'], columns: ['quantity'] },
          good,
        ),
    );
  },
  read: (tx) => readTable(tx, { table: 'shipment_lines', columns, key: ['shipment', 'sku'] }),
});
