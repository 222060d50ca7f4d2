import { z } from 'zod';
import { defineFeed, rejected } from '../../../platform/transfer/feed.ts';
import { readTable } from '../../../platform/transfer/read-table.ts';
import { upsert } from '../../../platform/transfer/upsert.ts';
import { type AttributeType, attributeTypes, definitionProblem } from '../model/attribute-value.ts';
import type { Tables } from '../store/tables.ts';
import { idCell, listCell, textCell } from './cells.ts';
import { sift } from './sift.ts';

const columns = ['code', 'name', 'type', 'unit', 'values'] as const;

interface AttributeRow {
  code: string;
  name: string;
  type: AttributeType;
  unit?: string;
  values?: string[];
}

export const attributes = defineFeed<Tables, AttributeRow>({
  name: 'attributes',
  purpose: 'characteristics that products may have',
  columns,
  row: z.object({
    code: idCell,
    name: textCell(200),
    type: z.enum(attributeTypes, { error: `must be one of ${attributeTypes.join(', ')}` }),
    unit: textCell(20).optional(),
    values: listCell.optional(),
  }),
  write: (tx, rows) =>
    sift(
      rows,
      ({ type, values = [] }) => {
        const problem = definitionProblem(type, values);
        return problem ? rejected('INVALID_INPUT', 'values', problem) : null;
      },
      (good) =>
        upsert(
          tx,
          { table: 'attributes', key: ['code'], columns: ['name', 'type', 'unit', 'values'] },
          good.map(({ unit = null, values = [], ...row }) => ({ ...row, unit, values })),
        ),
    ),
  read: (tx) => readTable(tx, { table: 'feed_attributes', columns, key: ['code'] }),
});
