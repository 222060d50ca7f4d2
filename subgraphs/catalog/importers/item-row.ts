import { z } from 'zod';
import { choice, currency, day, decimal, id, text } from '../../../platform/transfer/cells.ts';
import type { FlatRow } from '../../../platform/transfer/feed.ts';
import { productStatuses } from '../model/lifecycle.ts';
import { parseOptions } from '../model/variant-options.ts';
import {
  maxWeightGrams,
  toGrams,
  type WeightUnit,
  weightAsGiven,
  weightUnits,
} from '../model/weight.ts';

/** The columns of a flat file; `option.<Name>` comes once for each option. */
export const itemColumns = [
  'sku',
  'product',
  'product_title',
  'variant_title',
  'category_path',
  'brand',
  'option.*',
  'weight',
  'weight_unit',
  'list_price',
  'currency',
  'status',
  'sell_start',
  'sell_end',
] as const;

export const optionPrefix = 'option.';
const notNegative = (what: string) =>
  decimal.refine((text) => !text.startsWith('-'), `${what} is never negative`);

const unitCell = text(10)
  .transform((text) => text.toLowerCase())
  .pipe(z.enum(weightUnits, { error: `must be one of ${weightUnits.join(', ')}` }));

const pathCell = text(1000).transform((text) =>
  text
    .split('>')
    .map((name) => name.trim())
    .filter(Boolean),
);

/** One row of a flat file, with its options gathered. */
export const itemRow = z
  .looseObject({
    sku: id,
    product: id,
    product_title: text().optional(),
    variant_title: text().optional(),
    category_path: pathCell.optional(),
    brand: text().optional(),
    weight: notNegative('A weight').optional(),
    weight_unit: unitCell.optional(),
    list_price: notNegative('A list price').optional(),
    currency: currency.optional(),
    status: choice(productStatuses),
    sell_start: day.optional(),
    sell_end: day.optional(),
  })
  .refine(({ weight, weight_unit }) => weight === undefined || weight_unit !== undefined, {
    error: `needs one of ${weightUnits.join(', ')} beside the weight`,
    path: ['weight_unit'],
  })
  .refine(({ weight = '0', weight_unit = 'g' }) => toGrams(weight, weight_unit) <= maxWeightGrams, {
    error: `is more than ${maxWeightGrams} g`,
    path: ['weight'],
  })
  .refine(({ list_price, currency }) => list_price === undefined || currency !== undefined, {
    error: 'is needed beside the list price, e.g. EUR',
    path: ['currency'],
  })
  .refine(({ sell_start = '', sell_end = '9999' }) => sell_start <= sell_end, {
    error: 'is before sell_start',
    path: ['sell_end'],
  })
  .transform((row) => ({ ...row, options: gatherOptions(row) }));

export type ItemRow = z.output<typeof itemRow>;

function gatherOptions(row: Record<string, unknown>) {
  return Object.entries(row).flatMap(([column, value]) =>
    column.startsWith(optionPrefix) && value !== undefined
      ? [{ name: column.slice(optionPrefix.length).trim(), value: String(value).trim() }]
      : [],
  );
}

const exported = z.object({
  options: z.string().nullable(),
  weight_value: z.string().nullable(),
  weight_unit: z.enum(weightUnits).nullable(),
  weight_grams: z.number().nullable(),
});

/** An item as the database gives it out, in the columns and the unit in which it came. */
export function toItem(row: FlatRow): FlatRow {
  const { options, ...stored } = exported.parse(row);
  const weight: { value: string; unit: WeightUnit } | null = weightAsGiven(stored);
  const { weight_value: _value, weight_grams: _grams, options: _options, ...rest } = row;
  const choices = (options ? parseOptions(options) : null) ?? [];
  return {
    ...rest,
    ...Object.fromEntries(choices.map(({ name, value }) => [optionPrefix + name, value])),
    weight: weight?.value ?? null,
    weight_unit: weight?.unit ?? null,
  };
}
