import { z } from 'zod';
import { id, optionalText } from '../../../platform/transfer/cells.ts';
import { defineFeed } from '../../../platform/transfer/feed.ts';
import { readTable } from '../../../platform/transfer/read-table.ts';
import { countLevels } from '../store/count-stock.ts';
import type { Tables } from '../store/tables.ts';
import { sku, units } from './forms.ts';

const columns = [
  'sku',
  'location',
  'on_hand',
  'unavailable',
  'safety_stock',
  'reorder_point',
  'shelf',
  'bin',
] as const;

const none = units.default(0);
/** Retailers write N/A where a location has no shelves. */
const place = optionalText().transform((value) => (value === 'N/A' ? null : value));

const row = z
  .object({
    sku,
    location: id,
    on_hand: units,
    unavailable: none,
    safety_stock: none,
    reorder_point: none,
    shelf: place,
    bin: place,
  })
  .refine(({ on_hand, unavailable }) => unavailable <= on_hand, {
    error: 'must not be more than on_hand, which counts them too',
    path: ['unavailable'],
  });

/** A row is a count: it sets what is on hand and makes the SKU a stock item. What is reserved stays. */
export const inventory = defineFeed<Tables, z.output<typeof row>>({
  name: 'inventory',
  purpose: 'what lies where, and how much is kept back',
  columns,
  row,
  write: (tx, rows, { now }) => countLevels(tx, rows, now),
  read: (tx) => readTable(tx, { table: 'inventory_levels', columns, key: ['sku', 'location'] }),
});
