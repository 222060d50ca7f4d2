import Big from 'big.js';
import type { Transaction } from 'kysely';
import type { Outcome } from '../../../platform/transfer/feed.ts';
import { upsert } from '../../../platform/transfer/upsert.ts';
import { utcDay } from '../../../schema/day.ts';
import { type BegunPrice, latestPrices } from '../store/prices.ts';
import type { Tables } from '../store/tables.ts';
import type { ItemRow } from './item-row.ts';
import { storedAmount } from './prices.ts';

/**
 * A flat file tells the price of today, or of the last day of selling. One that equals the price which
 * holds then changes nothing; the first price of a variant holds since selling began, any other one
 * from that day. A price that has ended is none.
 */
export async function writeItemPrices(
  tx: Transaction<Tables>,
  rows: readonly ItemRow[],
  now: Date,
): Promise<Outcome[]> {
  const priced = rows.map((row) => priceOf(row, utcDay(now)));
  const begun = await begunPrices(tx, priced);
  const changes = priced.map((price) => {
    if (!price) return null;
    const { sku, currency, amount, day, sellStart = day } = price;
    const key = priceKey(price);
    const known = begun.get(key);
    if (known?.holds && new Big(known.amount).eq(amount)) return null;
    // The rows below find it as if this one had come in a batch before.
    begun.set(key, { sku, currency, amount, holds: true });
    return { sku, currency, amount, valid_from: known ? day : sellStart };
  });
  const written = await writeAll(
    tx,
    changes.flatMap((change) => change ?? []),
  );
  let next = 0;
  return changes.map((change) => (change && written[next++]) || { kind: 'unchanged' });
}

const priceKey = (price: { sku: string; currency: string }) => `${price.currency} ${price.sku}`;

async function begunPrices(
  tx: Transaction<Tables>,
  priced: readonly ({ sku: string; day: string } | null)[],
): Promise<Map<string, BegunPrice>> {
  const days = new Map(priced.flatMap((price) => (price ? [[price.sku, price.day] as const] : [])));
  if (!days.size) return new Map();
  return new Map((await latestPrices(tx, days)).map((price) => [priceKey(price), price]));
}

function priceOf({ sku, list_price, currency, sell_start, sell_end }: ItemRow, today: string) {
  if (list_price === undefined || currency === undefined) return null;
  const amount = storedAmount(list_price);
  if (new Big(amount).eq(0)) return null;
  const day = sell_end !== undefined && sell_end < today ? sell_end : today;
  return { sku, currency, amount, sellStart: sell_start, day };
}

function writeAll(
  tx: Transaction<Tables>,
  rows: { sku: string; currency: string; amount: string; valid_from: string }[],
): Promise<Outcome[]> {
  if (!rows.length) return Promise.resolve([]);
  const key = ['sku', 'currency', 'valid_from'];
  return upsert(tx, { table: 'list_prices', key, columns: ['amount'] }, rows);
}
