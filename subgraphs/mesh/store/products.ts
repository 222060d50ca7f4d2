import { type Kysely, type Selectable, sql } from 'kysely';
import type { Page } from '../../../platform/subgraph/connection.ts';
import type { DataProductStatus } from '../generated/resolvers.ts';
import type { ProductTable, Tables } from './tables.ts';

/** Without what only searches read. */
export type ProductRow = Omit<
  Selectable<ProductTable>,
  'name_key' | 'name_search' | 'label_search' | 'search'
>;

const columns = [
  'id',
  'domain',
  'version',
  'environment',
  'name',
  'owner',
  'status',
  'contract_version',
  'tags',
  'file_name',
  'details',
  'description',
] as const;

export function productsByIds(db: Kysely<Tables>, ids: string[]): Promise<ProductRow[]> {
  return db.selectFrom('products').select(columns).where('id', 'in', ids).execute();
}

/** Those of each domain, by id. A domain has at most 100. */
export function productsOf(db: Kysely<Tables>, domains: string[]): Promise<ProductRow[]> {
  return db
    .selectFrom('products')
    .select(columns)
    .where('domain', 'in', domains)
    .orderBy('id')
    .execute();
}

type Maybe<T> = T | null | undefined;

export interface ProductFilter {
  domain?: Maybe<string>;
  status?: Maybe<DataProductStatus>;
  tag?: Maybe<string>;
  owner?: Maybe<string>;
}

/** By id; `after` is one. */
export function listProducts(
  db: Kysely<Tables>,
  { domain, status, tag, owner }: ProductFilter,
  { limit, after }: Page<string>,
): Promise<ProductRow[]> {
  let query = db.selectFrom('products').select(columns);
  if (domain) query = query.where('domain', '=', domain);
  if (status) query = query.where('status', '=', status);
  if (tag) query = query.where(sql<boolean>`tags @> ${[tag]}::text[]`);
  if (owner) query = query.where('owner', '=', owner);
  if (after !== undefined) query = query.where('id', '>', after);
  return query
    .orderBy('id')
    .limit(limit + 1)
    .execute();
}
