import { z } from 'zod';
import { id, text } from '../../../platform/transfer/cells.ts';
import { defineFeed } from '../../../platform/transfer/feed.ts';
import { readTable } from '../../../platform/transfer/read-table.ts';
import { upsert } from '../../../platform/transfer/upsert.ts';
import type { Tables } from '../store/tables.ts';

const columns = ['id', 'name'] as const;
const row = z.object({ id, name: text() });

export const carriers = defineFeed<Tables, z.output<typeof row>>({
  name: 'carriers',
  purpose: 'companies that bring parcels',
  columns,
  row,
  write: (tx, rows) => upsert(tx, { table: 'carriers', key: ['id'], columns: ['name'] }, rows),
  read: (tx) => readTable(tx, { table: 'carriers', columns, key: ['id'] }),
});
