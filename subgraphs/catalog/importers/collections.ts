import { z } from 'zod';
import { id, optionalText, text } from '../../../platform/transfer/cells.ts';
import { defineFeed } from '../../../platform/transfer/feed.ts';
import { readTable } from '../../../platform/transfer/read-table.ts';
import { upsert } from '../../../platform/transfer/upsert.ts';
import type { Tables } from '../store/tables.ts';

const columns = ['id', 'title', 'description'] as const;

export const collections = defineFeed<
  Tables,
  { id: string; title: string; description: string | null }
>({
  name: 'collections',
  purpose: 'products that are shown together',
  columns,
  row: z.object({ id, title: text(), description: optionalText(5000) }),
  write: (tx, rows) =>
    upsert(tx, { table: 'collections', key: ['id'], columns: ['title', 'description'] }, rows),
  read: (tx) => readTable(tx, { table: 'collections', columns, key: ['id'] }),
});
