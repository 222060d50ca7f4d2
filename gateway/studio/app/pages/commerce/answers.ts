import { z } from 'zod/mini';

const named = z.object({ name: z.string() });
const money = z.object({ amount: z.string(), currencyCode: z.string() });
export type Money = z.output<typeof money>;

export const market = z.object({ code: z.string(), name: z.string(), currency: z.string() });
export type Market = z.output<typeof market>;

const product = z.object({ id: z.string(), title: z.string() });

const locationStock = z.object({
  location: z.object({ id: z.string(), name: z.string(), kind: z.string() }),
  skus: z.number(),
  outOfStock: z.number(),
  low: z.number(),
  onHand: z.number(),
  available: z.number(),
  reserved: z.number(),
});
export type LocationStock = z.output<typeof locationStock>;

export const stockSummary = z.object({
  skus: z.number(),
  inStock: z.number(),
  low: z.number(),
  outOfStock: z.number(),
  locations: z.array(locationStock),
});
export type StockSummary = z.output<typeof stockSummary>;

export const scarce = z.object({
  sku: z.string(),
  state: z.string(),
  promisable: z.number(),
  variant: z.nullable(
    z.object({
      title: z.string(),
      product,
      availability: z.nullable(z.object({ nextAvailableOn: z.nullable(z.string()) })),
    }),
  ),
});
export type Scarce = z.output<typeof scarce>;

export const promotion = z.object({
  id: z.string(),
  title: z.string(),
  kind: z.string(),
  percent: z.nullable(z.string()),
  amount: z.nullable(money),
  buyQuantity: z.nullable(z.number()),
  getQuantity: z.nullable(z.number()),
  audience: z.array(named),
  markets: z.nullable(z.array(z.object({ code: z.string() }))),
  endsOn: z.nullable(z.string()),
  campaign: z.nullable(z.object({ name: z.string(), status: z.string() })),
});
export type Promotion = z.output<typeof promotion>;

const totals = { views: z.number(), addsToCart: z.number(), purchases: z.number() };

export const engagementWindow = z.object({ from: z.string(), totals: z.object(totals) });
export type EngagementWindow = z.output<typeof engagementWindow>;

export const topProduct = z.object({
  product: z.nullable(product),
  totals: z.object(totals),
});
export type TopProduct = z.output<typeof topProduct>;

export const priceChange = z.object({
  variant: z.object({ sku: z.string(), title: z.string(), product }),
  before: money,
  after: money,
  percent: z.string(),
  validFrom: z.string(),
});
export type PriceChange = z.output<typeof priceChange>;
