import { z } from 'zod';
import { choice, id, list, text } from '../../../platform/transfer/cells.ts';
import { defineFeed, rejected } from '../../../platform/transfer/feed.ts';
import { readTable } from '../../../platform/transfer/read-table.ts';
import { sift } from '../../../platform/transfer/sift.ts';
import { upsert } from '../../../platform/transfer/upsert.ts';
import { type AttributeType, attributeTypes, definitionProblem } from '../model/attribute-value.ts';
import { brokenValues } from '../store/attributes.ts';
import type { Tables } from '../store/tables.ts';

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
    code: id,
    name: text(),
    type: choice(attributeTypes),
    unit: text(20).optional(),
    values: list.optional(),
  }),
  async write(tx, rows) {
    const defined = rows.map(({ unit = null, values = [], ...row }) => ({ ...row, unit, values }));
    const broken = await brokenValues(tx, defined);
    return sift(
      defined,
      ({ code, type, values }) => {
        const problem = definitionProblem(type, values);
        if (problem) return rejected('INVALID_INPUT', 'values', problem);
        const wrong = broken.get(code);
        return wrong === undefined ? null : rejected('RULE_VIOLATED', 'type', wrong);
      },
      (good) =>
        upsert(
          tx,
          { table: 'attributes', key: ['code'], columns: ['name', 'type', 'unit', 'values'] },
          good,
        ),
    );
  },
  read: (tx) => readTable(tx, { table: 'feed_attributes', columns, key: ['code'] }),
});
