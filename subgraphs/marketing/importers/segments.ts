import { z } from 'zod';
import { id, optionalText, text } from '../../../platform/transfer/cells.ts';
import { defineFeed } from '../../../platform/transfer/feed.ts';
import { readTable } from '../../../platform/transfer/read-table.ts';
import { upsert } from '../../../platform/transfer/upsert.ts';
import type { SegmentTable, Tables } from '../store/tables.ts';

const columns = ['id', 'name', 'description'] as const;

export const segments = defineFeed<Tables, SegmentTable>({
  name: 'segments',
  purpose: 'groups of shoppers that promotions are for',
  columns,
  row: z.object({ id, name: text(), description: optionalText(2000) }),
  write: (tx, rows) =>
    upsert(
      tx,
      { table: 'segments', key: ['id'], columns: ['name', 'description'] },
      rows.map((row) => ({ ...row })),
    ),
  read: (tx) => readTable(tx, { table: 'segments', columns, key: ['id'] }),
});
