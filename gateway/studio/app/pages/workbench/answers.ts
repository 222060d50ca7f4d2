import { z } from 'zod/mini';

/** What every change of the catalog may be refused with. */
export const userError = z.object({
  code: z.string(),
  message: z.string(),
  path: z.array(z.string()),
});
export type UserError = z.output<typeof userError>;

export const pageInfo = z.object({ hasNextPage: z.boolean(), endCursor: z.nullable(z.string()) });

export const status = z.enum(['DRAFT', 'ACTIVE', 'DISCONTINUED', 'ARCHIVED']);
export type ProductStatus = z.output<typeof status>;

export const part = z.enum([
  'TITLE',
  'DESCRIPTION',
  'BRAND',
  'CATEGORY',
  'MEDIA',
  'VARIANT',
  'GTIN',
  'PRICE',
]);
export type ProductPart = z.output<typeof part>;

const text = z.nullable(z.string());
export const named = z.object({ id: z.string(), name: z.string() });

export const texts = z.object({
  published: z.number(),
  stale: z.number(),
  total: z.number(),
  locales: z.array(z.object({ locale: z.string(), state: z.string() })),
});
export type Texts = z.output<typeof texts>;

const money = z.object({ amount: z.string(), currencyCode: z.string() });

const variant = z.object({
  sku: z.string(),
  gtin: text,
  title: z.string(),
  options: z.array(z.object({ name: z.string(), value: z.string() })),
  weightGrams: z.nullable(z.number()),
  dimensions: z.nullable(
    z.object({ lengthMm: z.number(), widthMm: z.number(), heightMm: z.number() }),
  ),
  listPrices: z.array(money),
  status,
  version: z.number(),
});

export const product = z.object({
  id: z.string(),
  handle: z.string(),
  title: z.string(),
  description: text,
  contentLanguage: z.string(),
  brand: z.nullable(z.object({ id: z.string() })),
  category: z.nullable(z.object({ id: z.string() })),
  collections: z.array(z.object({ id: z.string() })),
  attributes: z.array(z.object({ attribute: z.object({ code: z.string() }), value: z.string() })),
  media: z.array(
    z.object({ id: z.string(), url: z.string(), altText: z.string(), position: z.number() }),
  ),
  status,
  version: z.number(),
  variants: z.array(variant),
});
export type StoredProduct = z.output<typeof product>;

export const attribute = z.object({
  code: z.string(),
  name: z.string(),
  type: z.enum(['TEXT', 'NUMBER', 'BOOLEAN', 'ENUM']),
  unit: text,
  values: z.array(z.string()),
});
export type Attribute = z.output<typeof attribute>;
