import { z } from 'zod';
import { defineFeed } from '../../../platform/transfer/feed.ts';
import { readTable } from '../../../platform/transfer/read-table.ts';
import { upsert } from '../../../platform/transfer/upsert.ts';
import type { Tables } from '../store/tables.ts';
import { idCell, textCell } from './cells.ts';

const columns = ['id', 'title', 'description'] as const;

export const collections = defineFeed<Tables, { id: string; title: string; description?: string }>({
  name: 'collections',
  purpose: 'products that are shown together',
  columns,
  row: z.object({ id: idCell, title: textCell(200), description: textCell().optional() }),
  write: (tx, rows) =>
    upsert(
      tx,
      { table: 'collections', key: ['id'], columns: ['title', 'description'] },
      rows.map((row) => ({ ...row, description: row.description ?? null })),
    ),
  read: (tx) => readTable(tx, { table: 'collections', columns, key: ['id'] }),
});
