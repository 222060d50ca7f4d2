import { type Kysely, sql } from 'kysely';
import type { Page } from '../../../platform/subgraph/connection.ts';
import type { DaySpan } from '../model/price-change.ts';
import type { Tables } from './tables.ts';

export interface PriceChangeRow {
  sku: string;
  currency: string;
  before: string;
  after: string;
  valid_from: string;
}

/** The place of a change in the list: the latest first. */
export type PriceChangeKey = [validFrom: string, sku: string, currency: string];

interface Wanted extends DaySpan {
  currency: string | null | undefined;
  seesDrafts: boolean;
  page: Page<PriceChangeKey>;
}

/**
 * A page of the prices that began in place of another amount, with one more than asked for. A price that ended
 * earlier is still what stood before.
 */
export async function priceChangePage(
  db: Kysely<Tables>,
  { from, until, currency, seesDrafts, page: { limit, after } }: Wanted,
): Promise<PriceChangeRow[]> {
  const rest = after
    ? sql`and (l.valid_from < ${after[0]}::date
        or (l.valid_from = ${after[0]}::date and (l.sku, l.currency) > (${after[1]}, ${after[2]})))`
    : sql``;
  const visible = seesDrafts
    ? sql``
    : sql`and exists (select from variants v join products p on p.id = v.product_id
        where v.sku = l.sku and v.status <> 'DRAFT' and p.status <> 'DRAFT')`;
  const { rows } = await sql<PriceChangeRow>`
    select l.sku, l.currency, previous.amount as before, l.amount as after, l.valid_from
    from list_prices l cross join lateral (
      select amount from list_prices
      where sku = l.sku and currency = l.currency and valid_from < l.valid_from
      order by valid_from desc limit 1
    ) previous
    where l.valid_from between ${from}::date and ${until}::date and previous.amount <> l.amount
      ${currency ? sql`and l.currency = ${currency}` : sql``} ${visible} ${rest}
    order by l.valid_from desc, l.sku, l.currency limit ${limit + 1}`.execute(db);
  return rows;
}
