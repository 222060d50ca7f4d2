import { z } from 'zod';
import { defineFeed } from '../../../platform/transfer/feed.ts';
import { readTable } from '../../../platform/transfer/read-table.ts';
import { upsert } from '../../../platform/transfer/upsert.ts';
import type { Tables } from '../store/tables.ts';
import { idCell, textCell } from './cells.ts';

const columns = ['id', 'name', 'description'] as const;

export const brands = defineFeed<Tables, { id: string; name: string; description?: string }>({
  name: 'brands',
  purpose: 'makers’ names under which products are sold',
  columns,
  row: z.object({ id: idCell, name: textCell(200), description: textCell().optional() }),
  write: (tx, rows) =>
    upsert(
      tx,
      { table: 'brands', key: ['id'], columns: ['name', 'description'] },
      rows.map((row) => ({ ...row, description: row.description ?? null })),
    ),
  read: (tx) => readTable(tx, { table: 'brands', columns, key: ['id'] }),
});
