import { type Kysely, type Selectable, sql } from 'kysely';
import type { Page } from '../../../platform/subgraph/connection.ts';
import type { ListPriceTable, Tables } from './tables.ts';

export type PricePeriodRow = Selectable<ListPriceTable>;

/** The list prices that hold on a day, in every currency: the latest that has begun, unless it has ended. */
export async function pricesOn(
  db: Kysely<Tables>,
  skus: string[],
  day: string,
): Promise<PricePeriodRow[]> {
  const { rows } = await sql<PricePeriodRow>`
    select * from (
      select distinct on (sku, currency) * from list_prices
      where sku = any(${skus}::text[]) and valid_from <= ${day}
      order by sku, currency, valid_from desc
    ) latest
    where valid_until is null or valid_until >= ${day}
    order by sku, currency`.execute(db);
  return rows;
}

export interface HistoryPage {
  currency: string;
  page: Page<string>;
}

/** A page of each SKU's price periods in one currency, latest first, with one more than asked for. */
export async function priceHistories(
  db: Kysely<Tables>,
  skus: string[],
  { currency, page }: HistoryPage,
): Promise<PricePeriodRow[]> {
  const before = page.after ?? null;
  const { rows } = await sql<PricePeriodRow>`
    select period.* from unnest(${skus}::text[]) as wanted (sku)
    cross join lateral (
      select * from price_periods
      where sku = wanted.sku and currency = ${currency}
        and (${before}::date is null or valid_from < ${before}::date)
      order by valid_from desc limit ${page.limit + 1}
    ) period
    order by period.sku, period.valid_from desc`.execute(db);
  return rows;
}

/** Sets the price from a day on; one that already begins on that day is replaced. */
export async function writePrice(db: Kysely<Tables>, row: PricePeriodRow): Promise<void> {
  const { amount, valid_until } = row;
  await db
    .insertInto('list_prices')
    .values(row)
    .onConflict((oc) =>
      oc.columns(['sku', 'currency', 'valid_from']).doUpdateSet({ amount, valid_until }),
    )
    .execute();
}

export type BegunPrice = Pick<ListPriceTable, 'sku' | 'currency' | 'amount'> & { holds: boolean };

/** The latest list price of each SKU that has begun by its day, in every currency, and whether it still holds then. */
export async function latestPrices(
  db: Kysely<Tables>,
  dayOf: ReadonlyMap<string, string>,
): Promise<BegunPrice[]> {
  const { rows } = await sql<BegunPrice>`
    select distinct on (l.sku, l.currency) l.sku, l.currency, l.amount,
      l.valid_until is null or l.valid_until >= asked.day as holds
    from unnest(${[...dayOf.keys()]}::text[], ${[...dayOf.values()]}::date[]) as asked (sku, day)
    join list_prices l on l.sku = asked.sku and l.valid_from <= asked.day
    order by l.sku, l.currency, l.valid_from desc`.execute(db);
  return rows;
}
