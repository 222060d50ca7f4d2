import { type Kysely, type Selectable, sql, type Transaction } from 'kysely';
import type { Page } from '../../../platform/subgraph/connection.ts';
import { MeshError } from '../../../schema/errors.ts';
import { parentProblem } from '../model/category-tree.ts';
import { requireKnown } from './references.ts';
import type { CategoryTable, Tables } from './tables.ts';

export type CategoryRow = Selectable<CategoryTable>;

export function categoriesByIds(db: Kysely<Tables>, ids: string[]): Promise<CategoryRow[]> {
  return db.selectFrom('categories').selectAll().where('id', 'in', ids).execute();
}

/** The categories right below each parent, in order. */
export function childrenOfCategories(db: Kysely<Tables>, ids: string[]): Promise<CategoryRow[]> {
  return db
    .selectFrom('categories')
    .selectAll()
    .where('parent_id', 'in', ids)
    .orderBy('position')
    .orderBy('id')
    .execute();
}

export type PathRow = CategoryRow & { leaf_id: string };

/** From the root down to each category, itself last. */
export async function pathsOfCategories(db: Kysely<Tables>, ids: string[]): Promise<PathRow[]> {
  const { rows } = await sql<PathRow>`
    with recursive walk as (
      select c.*, c.id as leaf_id, 0 as up from categories c where c.id = any(${ids}::text[])
      union all
      select c.*, walk.leaf_id, walk.up + 1 from walk join categories c on c.id = walk.parent_id
    )
    select id, parent_id, name, position, leaf_id from walk order by leaf_id, up desc`.execute(db);
  return rows;
}

/** A page of the categories below a parent (null: of the roots), with one more than asked for. */
export async function categoryPage(
  db: Kysely<Tables>,
  parent: string | null,
  page: Page<[number, string]>,
): Promise<CategoryRow[]> {
  const [position, id] = page.after ?? [null, null];
  const { rows } = await sql<CategoryRow>`
    select * from categories
    where parent_id is not distinct from ${parent}
      and (${position}::integer is null or (position, id) > (${position}, ${id}))
    order by position, id limit ${page.limit + 1}`.execute(db);
  return rows;
}

/** The whole tree, locked against others who move branches meanwhile. It is small: all fits in memory. */
export async function lockTree(tx: Transaction<Tables>): Promise<Map<string, string | null>> {
  await sql`lock table categories in share row exclusive mode`.execute(tx);
  const rows = await tx.selectFrom('categories').select(['id', 'parent_id']).execute();
  return new Map(rows.map(({ id, parent_id }) => [id, parent_id]));
}

/** Saves a category. Throws UNKNOWN_REFERENCE or, where it would stand below itself, RULE_VIOLATED. */
export function saveCategory(db: Kysely<Tables>, row: CategoryRow): Promise<CategoryRow> {
  const { id, ...columns } = row;
  return db.transaction().execute(async (tx) => {
    const parents = await lockTree(tx);
    await requireKnown(tx, 'categories', [row.parent_id], ['input', 'parent']);
    const problem = parentProblem(parents, id, row.parent_id);
    if (problem) throw new MeshError('RULE_VIOLATED', problem, { path: ['input', 'parent'] });
    return tx
      .insertInto('categories')
      .values(row)
      .onConflict((oc) => oc.column('id').doUpdateSet(columns))
      .returningAll()
      .executeTakeFirstOrThrow();
  });
}
