import { z } from 'zod';
import { defineFeed, type Rejection, rejected } from '../../../platform/transfer/feed.ts';
import { readTable } from '../../../platform/transfer/read-table.ts';
import { upsert } from '../../../platform/transfer/upsert.ts';
import { parentProblem } from '../model/category-tree.ts';
import { lockTree } from '../store/categories.ts';
import type { Tables } from '../store/tables.ts';
import { idCell, integerCell, textCell } from './cells.ts';
import { sift } from './sift.ts';

const columns = ['id', 'parent', 'name', 'position'] as const;

interface CategoryRow {
  id: string;
  parent?: string;
  name: string;
  position?: number;
}

/** Parents may come after their children within a batch; they must be there or come with it. */
export const categories = defineFeed<Tables, CategoryRow>({
  name: 'categories',
  purpose: 'the tree by which shoppers browse',
  columns,
  row: z.object({
    id: idCell,
    parent: idCell.optional(),
    name: textCell(200),
    position: integerCell(0).optional(),
  }),
  async write(tx, rows) {
    const check = treeCheck(await lockTree(tx), rows);
    return sift(rows, check, (good) =>
      upsert(
        tx,
        { table: 'categories', key: ['id'], columns: ['parent_id', 'name', 'position'] },
        good.map(({ id, parent, name, position = 0 }) => {
          return { id, parent_id: parent ?? null, name, position };
        }),
      ),
    );
  },
  // Parents first, so that any size of batch can take the export.
  read: (tx) => readTable(tx, { table: 'feed_categories', columns, key: ['depth', 'id'] }),
});

/** Rows take their place one by one, so that of two which make a ring the second is refused. */
function treeCheck(stored: Map<string, string | null>, rows: readonly CategoryRow[]) {
  const coming = new Set(rows.map(({ id }) => id));
  const parents = new Map(stored);
  return (row: CategoryRow): Rejection | null => {
    const { id } = row;
    const parent = row.parent ?? null;
    if (parent !== null && !stored.has(parent) && !coming.has(parent)) {
      return rejected('UNKNOWN_REFERENCE', 'parent', `There is no category ${parent}`);
    }
    const problem = parentProblem(parents, id, parent);
    if (problem) return rejected('RULE_VIOLATED', 'parent', problem);
    parents.set(id, parent);
    return null;
  };
}
