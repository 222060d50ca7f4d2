import { z } from 'zod';
import { id, integer, text } from '../../../platform/transfer/cells.ts';
import { defineFeed, type Rejection, rejected } from '../../../platform/transfer/feed.ts';
import { readTable } from '../../../platform/transfer/read-table.ts';
import { sift } from '../../../platform/transfer/sift.ts';
import { upsert } from '../../../platform/transfer/upsert.ts';
import { parentProblem } from '../model/category-tree.ts';
import { lockTree } from '../store/categories.ts';
import type { Tables } from '../store/tables.ts';

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
    id,
    parent: id.optional(),
    name: text(),
    position: integer(0).optional(),
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

/**
 * Rows take their place level by level, below what is stored or has its place already.
 * Of two existing ones that would make a ring the second is refused; new ones in a ring find no place.
 */
function treeCheck(stored: ReadonlyMap<string, string | null>, rows: readonly CategoryRow[]) {
  const parents = new Map(stored);
  const refused = new Map<CategoryRow, Rejection>();
  let waiting = [...rows];
  for (let before = Infinity; waiting.length < before; ) {
    before = waiting.length;
    waiting = waiting.filter((row) => {
      const { id, parent = null }: { id: string; parent?: string | null } = row;
      if (parent !== null && !parents.has(parent)) return true;
      const problem = parentProblem(parents, id, parent);
      if (problem) refused.set(row, rejected('RULE_VIOLATED', 'parent', problem));
      else parents.set(id, parent);
      return false;
    });
  }
  for (const row of waiting) {
    const reason = `There is no category ${row.parent} that it could stand below`;
    refused.set(row, rejected('UNKNOWN_REFERENCE', 'parent', reason));
  }
  return (row: CategoryRow) => refused.get(row) ?? null;
}
