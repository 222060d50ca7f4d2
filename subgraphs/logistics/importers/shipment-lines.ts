import { z } from 'zod';
import { knownKeys } from '../../../platform/storage/known-keys.ts';
import { id } from '../../../platform/transfer/cells.ts';
import { defineFeed, unknownReference } from '../../../platform/transfer/feed.ts';
import { readTable } from '../../../platform/transfer/read-table.ts';
import { sift } from '../../../platform/transfer/sift.ts';
import { upsert } from '../../../platform/transfer/upsert.ts';
import type { Tables } from '../store/tables.ts';
import { sku, someUnits } from './forms.ts';

const columns = ['shipment', 'sku', 'quantity'] as const;
const row = z.object({
  shipment: id,
  sku,
  quantity: someUnits,
});

/** What is in the parcels. A SKU is the catalog's and is kept as given. */
export const shipmentLines = defineFeed<Tables, z.output<typeof row>>({
  name: 'shipment-lines',
  purpose: 'what is in the parcels',
  columns,
  row,
  async write(tx, rows) {
    const known = await knownKeys(
      tx,
      'shipments',
      'id',
      rows.map(({ shipment }) => shipment),
    );
    return sift(
      rows,
      ({ shipment }) => (known.has(shipment) ? null : unknownReference('shipment', shipment)),
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
