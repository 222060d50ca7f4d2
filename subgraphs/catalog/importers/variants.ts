import { z } from 'zod';
import { choice, id, integer, text } from '../../../platform/transfer/cells.ts';
import { defineFeed, unknownReference } from '../../../platform/transfer/feed.ts';
import { readTable } from '../../../platform/transfer/read-table.ts';
import { sift } from '../../../platform/transfer/sift.ts';
import { upsert } from '../../../platform/transfer/upsert.ts';
import { gtinProblem } from '../model/gtin.ts';
import { productStatuses } from '../model/lifecycle.ts';
import { parseOptions } from '../model/variant-options.ts';
import { maxWeightGrams } from '../model/weight.ts';
import { lockProducts } from '../store/products.ts';
import type { Tables } from '../store/tables.ts';
import { variantCheck } from './variant-check.ts';

const columns = [
  'sku',
  'product',
  'title',
  'gtin',
  'options',
  'weight_grams',
  'length_mm',
  'width_mm',
  'height_mm',
  'status',
  'position',
] as const;

const optionsCell = text(2000).transform((text, { addIssue }) => {
  const options = parseOptions(text);
  if (options) return options;
  addIssue({ code: 'custom', message: 'must be like "Colour=Pine|Size=S"' });
  return z.NEVER;
});

const gtinCell = text(20).superRefine((gtin, { addIssue }) => {
  const problem = gtinProblem(gtin);
  if (problem) addIssue({ code: 'custom', message: problem });
});

const row = z
  .object({
    sku: id,
    product: id,
    title: text().optional(),
    gtin: gtinCell.optional(),
    options: optionsCell.default([]),
    weight_grams: integer(0, maxWeightGrams).optional(),
    length_mm: integer(1).optional(),
    width_mm: integer(1).optional(),
    height_mm: integer(1).optional(),
    status: choice(productStatuses).default('ACTIVE'),
    position: integer(0).default(0),
  })
  .refine(
    ({ length_mm, width_mm, height_mm }) =>
      [length_mm, width_mm, height_mm].filter((side) => side === undefined).length % 3 === 0,
    { error: 'all three sides are given, or none', path: ['length_mm'] },
  );

export const variants = defineFeed<Tables, z.output<typeof row>>({
  name: 'variants',
  purpose: 'what can be put into a basket',
  columns,
  row,
  async write(tx, rows) {
    const products = [...new Set(rows.map(({ product }) => product))];
    const known = new Set((await lockProducts(tx, products)).map(({ id }) => id));
    const check = await variantCheck(tx, rows);
    return sift(
      rows,
      (variant) =>
        known.has(variant.product) ? check(variant) : unknownReference('product', variant.product),
      (good) =>
        upsert(
          tx,
          { table: 'variants', key: ['sku'], columns: stored, counters: ['version'] },
          good.map(toStored),
        ),
    );
  },
  read: (tx) => readTable(tx, { table: 'feed_variants', columns, key: ['sku'] }),
});

const stored = ['product_id', ...columns.filter((name) => name !== 'sku' && name !== 'product')];

function toStored({ product, ...variant }: z.output<typeof row>) {
  return {
    sku: variant.sku,
    product_id: product,
    title: variant.title ?? '',
    gtin: variant.gtin ?? null,
    options: variant.options,
    weight_grams: variant.weight_grams ?? null,
    length_mm: variant.length_mm ?? null,
    width_mm: variant.width_mm ?? null,
    height_mm: variant.height_mm ?? null,
    status: variant.status,
    position: variant.position,
  };
}
