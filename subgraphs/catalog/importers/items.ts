import type { Transaction } from 'kysely';
import {
  defineFeed,
  type Outcome,
  type Rejection,
  rejected,
} from '../../../platform/transfer/feed.ts';
import { readTable } from '../../../platform/transfer/read-table.ts';
import { sift } from '../../../platform/transfer/sift.ts';
import { slug } from '../model/slug.ts';
import { handleOwners, lockProducts } from '../store/products.ts';
import type { Tables } from '../store/tables.ts';
import { optionNames } from '../store/variants.ts';
import { writeItemPrices } from './item-prices.ts';
import { writeItemProducts } from './item-products.ts';
import { type ItemRow, itemColumns, itemRow, optionPrefix, toItem } from './item-row.ts';
import { settleStatuses, writeItemVariants } from './item-variants.ts';
import { variantCheck } from './variant-check.ts';

/**
 * For retailers that keep everything in one flat file, a row a variant: makes the product (whose id
 * is the `product` column), its brand and categories, the variant, and its list price.
 * What a row leaves empty of a product stays as it is. A list price of zero is none.
 * A variant with prices in several currencies is given out as several rows.
 */
export const items = defineFeed<Tables, ItemRow>({
  name: 'items',
  purpose: 'products, variants and prices as one flat file, a row a variant',
  columns: itemColumns,
  columnsOf: async (tx) => {
    const options = (await optionNames(tx)).map((name) => optionPrefix + name);
    return itemColumns.flatMap((column) => (column === 'option.*' ? options : [column]));
  },
  row: itemRow,
  async write(tx, rows, { now }) {
    const handles = await handleCheck(tx, rows);
    const siblings = await variantCheck(tx, rows);
    return sift(
      rows,
      (row) => handles(row) ?? siblings(row),
      async (good) => {
        const products = await writeItemProducts(tx, good);
        const variants = await writeItemVariants(tx, good);
        const prices = await writeItemPrices(tx, good, now);
        await settleStatuses(tx, good, variants);
        return good.map((_, index) => together(variants[index], products[index], prices[index]));
      },
    );
  },
  async *read(tx) {
    for await (const row of readTable(tx, source)) yield toItem(row);
  },
});

const source = {
  table: 'feed_items',
  columns: [
    ...itemColumns.filter((column) => column !== 'weight' && column !== 'option.*'),
    'options',
    'weight_value',
    'weight_grams',
  ],
  key: ['sku', 'currency'],
};

/** A new product takes its id, spelled for addresses, as its handle; that must be free. */
async function handleCheck(tx: Transaction<Tables>, rows: readonly ItemRow[]) {
  const ids = [...new Set(rows.map(({ product }) => product))];
  const stored = new Set((await lockProducts(tx, ids)).map(({ id }) => id));
  const owners = await handleOwners(tx, ids.map(slug));
  return ({ product }: ItemRow): Rejection | null => {
    if (stored.has(product)) return null;
    const owner = owners.get(slug(product)) ?? product;
    if (owner !== product) {
      const reason = `The handle ${slug(product)} belongs to product ${owner}`;
      return rejected('ALREADY_EXISTS', 'product', reason);
    }
    owners.set(slug(product), product);
    return null;
  };
}

/** The row is new when its variant is; it has changed when anything of it has. */
function together(variant: Outcome | undefined, ...others: (Outcome | undefined)[]): Outcome {
  if (variant?.kind === 'inserted') return variant;
  const all = [variant, ...others];
  const isChanged = all.some((outcome) => outcome && outcome.kind !== 'unchanged');
  return { kind: isChanged ? 'updated' : 'unchanged' };
}
