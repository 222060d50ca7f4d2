import { z } from 'zod';
import { defineFeed, rejected } from '../../../platform/transfer/feed.ts';
import { readTable } from '../../../platform/transfer/read-table.ts';
import { upsert } from '../../../platform/transfer/upsert.ts';
import { gtinProblem } from '../model/gtin.ts';
import { parseOptions } from '../model/variant-options.ts';
import { lockProducts } from '../store/products.ts';
import type { Tables } from '../store/tables.ts';
import { idCell, integerCell, statusCell, textCell } from './cells.ts';
import { sift } from './sift.ts';
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

const optionsCell = textCell(1000).transform((text, { addIssue }) => {
  const options = parseOptions(text);
  if (options) return options;
  addIssue({ code: 'custom', message: 'must be like "Colour=Pine|Size=S"' });
  return z.NEVER;
});

const gtinCell = textCell(20).superRefine((gtin, { addIssue }) => {
  const problem = gtinProblem(gtin);
  if (problem) addIssue({ code: 'custom', message: problem });
});

const row = z
  .object({
    sku: idCell,
    product: idCell,
    title: textCell(200).optional(),
    gtin: gtinCell.optional(),
    options: optionsCell.default([]),
    weight_grams: integerCell(0).optional(),
    length_mm: integerCell(1).optional(),
    width_mm: integerCell(1).optional(),
    height_mm: integerCell(1).optional(),
    status: statusCell.default('ACTIVE'),
    position: integerCell(0).default(0),
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
        known.has(variant.product)
          ? check(variant)
          : rejected('UNKNOWN_REFERENCE', 'product', `There is no product ${variant.product}`),
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

const stored = [
  'product_id',
  'title',
  'gtin',
  'options',
  'weight_grams',
  'length_mm',
  'width_mm',
  'height_mm',
  'status',
  'position',
];

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
