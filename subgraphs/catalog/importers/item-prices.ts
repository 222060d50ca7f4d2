import Big from 'big.js';
import type { Transaction } from 'kysely';
import type { Outcome } from '../../../platform/transfer/feed.ts';
import { upsert } from '../../../platform/transfer/upsert.ts';
import { utcDay } from '../../../schema/day.ts';
import { latestPrices } from '../store/prices.ts';
import type { Tables } from '../store/tables.ts';
import type { ItemRow } from './item-row.ts';
import { storedAmount } from './prices.ts';

/**
 * A flat file tells the price of today. One that equals the latest known price changes nothing;
 * the first price of a variant holds since selling began, any other one from today.
 */
export async function writeItemPrices(
  tx: Transaction<Tables>,
  rows: readonly ItemRow[],
  now: Date,
): Promise<Outcome[]> {
  const day = utcDay(now);
  const priced = rows.map(priceOf);
  const skus = priced.flatMap((price) => price?.sku ?? []);
  const latest = new Map(
    (await latestPrices(tx, skus, day)).map((row) => [`${row.sku} ${row.currency}`, row.amount]),
  );
  const changes = priced.map((price) => {
    if (!price) return null;
    const { sellStart, ...row } = price;
    const known = latest.get(`${row.sku} ${row.currency}`);
    if (known !== undefined && new Big(known).eq(row.amount)) return null;
    return { ...row, valid_from: known === undefined ? (sellStart ?? day) : day };
  });
  const written = await writeAll(
    tx,
    changes.flatMap((change) => change ?? []),
  );
  let next = 0;
  return changes.map((change) => (change && written[next++]) || { kind: 'unchanged' });
}

function priceOf({ sku, list_price, currency, sell_start }: ItemRow) {
  if (list_price === undefined || currency === undefined) return null;
  const amount = storedAmount(list_price);
  return new Big(amount).eq(0) ? null : { sku, currency, amount, sellStart: sell_start };
}

function writeAll(
  tx: Transaction<Tables>,
  rows: { sku: string; currency: string; amount: string; valid_from: string }[],
): Promise<Outcome[]> {
  if (!rows.length) return Promise.resolve([]);
  const key = ['sku', 'currency', 'valid_from'];
  return upsert(tx, { table: 'list_prices', key, columns: ['amount'] }, rows);
}
