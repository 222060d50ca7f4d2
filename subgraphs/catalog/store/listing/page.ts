import { type Kysely, sql } from 'kysely';
import type { Page } from '../../../../platform/subgraph/connection.ts';
import type { Matching, Scope, Sort } from '../../model/product-search.ts';
import type { ProductRow } from '../products.ts';
import type { Tables } from '../tables.ts';
import { matches } from './matching.ts';
import { sortKey } from './sort.ts';

export interface PageRequest {
  kind: Scope['kind'];
  matching: Matching;
  sort: Sort;
  /** The key of the row that the page follows: sort, key as text, product id. */
  page: Page<[string, string, string]>;
}

export type ListedProduct = ProductRow & { scope_id: string; sort_key: string };

/**
 * One page for each scope, all with one statement; each with one row more than asked for.
 * A keyset, not an offset: a product that is added meanwhile neither shifts nor repeats others.
 */
export async function productPages(
  db: Kysely<Tables>,
  { kind, matching, sort, page }: PageRequest,
  scopeIds: readonly string[],
): Promise<ListedProduct[]> {
  const { expression, type, isDescending, isComputed } = sortKey(sort, matching);
  const direction = sql.raw(isDescending ? 'desc' : 'asc');
  const beyond = sql.raw(isDescending ? '<' : '>');
  const [, key, id] = page.after ?? [];
  const after =
    key === undefined
      ? sql`true`
      : sql`(sort_value, id) ${beyond} (${key}::${sql.raw(type)}, ${id})`;
  // What no index holds is computed once for each product; what one holds is left to the planner.
  const fence = isComputed ? sql`offset 0` : sql``;
  const { rows } = await sql<ListedProduct>`
    select scope.id as scope_id, listed.*, listed.sort_value::text as sort_key
    from unnest(${scopeIds}::text[]) with ordinality as scope (id, nth)
    cross join lateral (
      select * from (
        select p.*, ${expression} as sort_value from products p
        where ${matches({ kind }, matching)} ${fence}
      ) matching
      where ${after}
      order by sort_value ${direction}, id ${direction}
      limit ${page.limit + 1}
    ) listed
    order by scope.nth, listed.sort_value ${direction}, listed.id ${direction}`.execute(db);
  return rows;
}

export interface ProductCount {
  scope_id: string;
  count: number;
}

/** How many products match in each scope. */
export async function productCounts(
  db: Kysely<Tables>,
  { kind, matching }: Pick<PageRequest, 'kind' | 'matching'>,
  scopeIds: readonly string[],
): Promise<ProductCount[]> {
  const { rows } = await sql<ProductCount>`
    select scope.id as scope_id,
      (select count(*) from products p where ${matches({ kind }, matching)}) as count
    from unnest(${scopeIds}::text[]) as scope (id)`.execute(db);
  return rows;
}
