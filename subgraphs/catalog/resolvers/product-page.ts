import { z } from 'zod';
import { readPage, toConnection } from '../../../platform/subgraph/connection.ts';
import { decimalKey, storedMomentKey, textKey } from '../../../platform/subgraph/cursors.ts';
import { utcDay } from '../../../schema/day.ts';
import type { Context } from '../context.ts';
import {
  type ProductFilter,
  readFilter,
  readSort,
  type Scope,
  type Sort,
} from '../model/product-search.ts';
import { type SortKey, sortKey } from '../store/listing/sort.ts';
import { seesDrafts } from './visible.ts';

interface Asked {
  filter?: ProductFilter | null;
  sort?: Parameters<typeof readSort>[0];
  first?: number | null;
  after?: string | null;
}

/** How a key of each type is written in a cursor. What has no price has an infinite one. */
const keyForms: Record<SortKey['type'], z.ZodType<string>> = {
  text: textKey,
  numeric: z.union([decimalKey, z.literal(['Infinity', '-Infinity'])]),
  timestamptz: storedMomentKey,
  integer: z.string().regex(/^-?\d{1,9}$/),
};

/** One page of the products of a scope; the pages of many scopes come with one statement. */
export async function productPage(scope: Scope, asked: Asked, context: Context, ownOrder?: Sort) {
  const { loaders, caller, clock } = context;
  const isOwner = caller.kind === 'team' && caller.name === 'catalog';
  const matching = readFilter(asked.filter, {
    isOwner,
    seesDrafts: seesDrafts(context),
    day: utcDay(clock()),
  });
  const sort = ownOrder ?? readSort(asked.sort, matching);
  const { type } = sortKey(sort, matching);
  // A cursor belongs to one order: in another it would point nowhere.
  const cursor = z.tuple([z.literal(orderName(sort)), keyForms[type], textKey]);
  const page = readPage(asked, cursor);
  const request = { kind: scope.kind, matching, sort, page };
  const rows = await loaders.productPage(request).load(scope.id);
  const keyOf = (row: (typeof rows)[number]) => [orderName(sort), row.sort_key, row.id];
  return { ...toConnection(rows, page, keyOf), scope, matching };
}

const orderName = (sort: Sort): string =>
  'currency' in sort ? `${sort.by}:${sort.currency}` : sort.by;
