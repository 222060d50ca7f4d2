import Big from 'big.js';
import { z } from 'zod';
import { knownKeys } from '../../../platform/storage/known-keys.ts';
import { currency, day, decimal, id } from '../../../platform/transfer/cells.ts';
import {
  defineFeed,
  type Rejection,
  rejected,
  unknownReference,
} from '../../../platform/transfer/feed.ts';
import { readTable } from '../../../platform/transfer/read-table.ts';
import { sift } from '../../../platform/transfer/sift.ts';
import { upsert } from '../../../platform/transfer/upsert.ts';
import type { Tables } from '../store/tables.ts';

const columns = ['sku', 'currency', 'amount', 'from', 'until'] as const;

interface PriceRow {
  sku: string;
  currency: string;
  amount: string;
  from: string;
  until?: string;
}

/**
 * List prices over time, as untidy files have them:
 * - `until` is the last day; empty means until the next price begins.
 * - Where two periods overlap, the later one to begin holds, and the earlier one ends the day before.
 * - Two rows that begin on one day are one price: the last row wins.
 * - A price of zero or less is refused: a gift is a promotion, and what has no price has no row.
 * - Amounts keep up to four digits; they are shown in those of their currency.
 */
export const prices = defineFeed<Tables, PriceRow>({
  name: 'prices',
  purpose: 'list prices over time',
  columns,
  row: z.object({
    sku: id,
    currency,
    amount: decimal,
    from: day,
    until: day.optional(),
  }),
  async write(tx, rows) {
    const known = await knownKeys(
      tx,
      'variants',
      'sku',
      rows.map(({ sku }) => sku),
    );
    return sift(
      rows,
      (row) => (known.has(row.sku) ? priceRejection(row) : unknownReference('sku', row.sku)),
      (good) =>
        upsert(
          tx,
          {
            table: 'list_prices',
            key: ['sku', 'currency', 'valid_from'],
            columns: ['valid_until', 'amount'],
          },
          good.map(({ sku, currency, amount, from, until = null }) => {
            return {
              sku,
              currency,
              amount: storedAmount(amount),
              valid_from: from,
              valid_until: until,
            };
          }),
        ),
    );
  },
  read: (tx) => readTable(tx, { table: 'feed_prices', columns, key: ['sku', 'currency', 'from'] }),
});

function priceRejection({ amount, from, until }: PriceRow): Rejection | null {
  if (new Big(storedAmount(amount)).lte(0)) {
    return rejected('RULE_VIOLATED', 'amount', `A list price is above zero, not ${amount}`);
  }
  if (until !== undefined && until < from) {
    return rejected('INVALID_INPUT', 'until', `until ${until} is before from ${from}`);
  }
  return null;
}

/** Four digits, as the table keeps them. */
export function storedAmount(amount: string): string {
  return new Big(amount).toFixed(4, Big.roundHalfEven);
}
