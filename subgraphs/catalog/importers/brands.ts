import { z } from 'zod';
import { id, optionalText, text } from '../../../platform/transfer/cells.ts';
import { defineFeed } from '../../../platform/transfer/feed.ts';
import { readTable } from '../../../platform/transfer/read-table.ts';
import { upsert } from '../../../platform/transfer/upsert.ts';
import type { Tables } from '../store/tables.ts';

const columns = ['id', 'name', 'description'] as const;

export const brands = defineFeed<Tables, { id: string; name: string; description: string | null }>({
  name: 'brands',
  purpose: 'makers’ names under which products are sold',
  columns,
  row: z.object({ id, name: text(), description: optionalText(5000) }),
  write: (tx, rows) =>
    upsert(tx, { table: 'brands', key: ['id'], columns: ['name', 'description'] }, rows),
  read: (tx) => readTable(tx, { table: 'brands', columns, key: ['id'] }),
});
