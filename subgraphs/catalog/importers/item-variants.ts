import type { Transaction } from 'kysely';
import type { Outcome } from '../../../platform/transfer/feed.ts';
import { upsert } from '../../../platform/transfer/upsert.ts';
import { liveliest } from '../model/lifecycle.ts';
import { toStoredWeight } from '../model/weight.ts';
import { setStatuses } from '../store/products.ts';
import type { Tables } from '../store/tables.ts';
import { type VariantRow, variantsOfProducts } from '../store/variants.ts';
import type { ItemRow } from './item-row.ts';

const columns = [
  'product_id',
  'title',
  'options',
  'weight_grams',
  'weight_value',
  'weight_unit',
  'status',
  'sell_start',
  'sell_end',
];

export function writeItemVariants(
  tx: Transaction<Tables>,
  rows: readonly ItemRow[],
): Promise<Outcome[]> {
  const target = { table: 'variants', key: ['sku'], columns, counters: ['version'] };
  return upsert(
    tx,
    target,
    rows.map(({ sku, product, variant_title = '', options, weight, weight_unit, ...row }) => ({
      sku,
      product_id: product,
      title: variant_title,
      options,
      ...toStoredWeight(weight, weight_unit),
      status: row.status,
      sell_start: row.sell_start ?? null,
      sell_end: row.sell_end ?? null,
    })),
  );
}

/**
 * A flat file has no status of products: one whose variants have changed takes that of its
 * liveliest variant, and counts as published since the first day of selling.
 */
export async function settleStatuses(
  tx: Transaction<Tables>,
  rows: readonly ItemRow[],
  outcomes: readonly Outcome[],
): Promise<void> {
  const changed = rows.filter((_, index) => outcomes[index]?.kind !== 'unchanged');
  const groups = new Map<string, VariantRow[]>();
  const ids = [...new Set(changed.map(({ product }) => product))];
  for (const variant of await variantsOfProducts(tx, ids)) {
    groups.set(variant.product_id, [...(groups.get(variant.product_id) ?? []), variant]);
  }
  const settled = [...groups].map(([id, variants]) => ({
    id,
    status: liveliest(variants.map(({ status }) => status)),
    since: variants.flatMap(({ sell_start }) => sell_start ?? []).sort()[0] ?? null,
  }));
  if (settled.length) await setStatuses(tx, settled);
}
