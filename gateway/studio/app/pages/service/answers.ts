import { z } from 'zod/mini';

const named = z.object({ name: z.string() });
const money = z.object({ amount: z.string(), currencyCode: z.string() });
const variantName = z.object({ sku: z.string(), title: z.string() });
const service = z.object({ name: z.string(), carrier: named });

export const foundProduct = z.object({
  id: z.string(),
  title: z.string(),
  status: z.string(),
  brand: z.nullable(named),
  variants: z.array(variantName),
});
export type FoundProduct = z.output<typeof foundProduct>;

export const foundParcel = z.object({
  trackingNumber: z.string(),
  status: z.string(),
  createdAt: z.string(),
  service,
});
export type FoundParcel = z.output<typeof foundParcel>;

export const headOfProduct = z.object({
  id: z.string(),
  title: z.string(),
  handle: z.string(),
  status: z.string(),
  brand: z.nullable(named),
  category: z.nullable(z.object({ path: z.array(named) })),
  rating: z.nullable(z.object({ average: z.nullable(z.string()), count: z.number() })),
  variants: z.array(
    z.object({
      ...variantName.shape,
      gtin: z.nullable(z.string()),
      status: z.string(),
      listPrices: z.array(money),
    }),
  ),
});
export type HeadOfProduct = z.output<typeof headOfProduct>;

const level = z.object({
  location: z.object({ id: z.string(), name: z.string(), kind: z.string() }),
  onHand: z.number(),
  available: z.number(),
  reserved: z.number(),
  unavailable: z.number(),
  isBelowReorderPoint: z.boolean(),
});
export type Level = z.output<typeof level>;

/** Stock is logistics' and missing while that does not answer. */
export const stockedVariant = z.object({
  ...variantName.shape,
  availability: z.nullable(
    z.object({
      available: z.number(),
      isInStock: z.boolean(),
      nextAvailableOn: z.nullable(z.string()),
    }),
  ),
  inventoryLevels: z.nullable(z.array(level)),
});
export type StockedVariant = z.output<typeof stockedVariant>;

const pageInfo = z.object({ hasNextPage: z.boolean() });

const inbound = z.object({
  id: z.string(),
  supplier: z.string(),
  status: z.string(),
  isOverdue: z.boolean(),
  location: named,
  lines: z.array(
    z.object({
      line: z.number(),
      sku: z.string(),
      dueOn: z.string(),
      ordered: z.number(),
      received: z.number(),
      outstanding: z.number(),
    }),
  ),
});
export type Inbound = z.output<typeof inbound>;
export const inboundPage = z.object({ nodes: z.array(inbound), pageInfo });

const parcelOfProduct = z.object({
  ...foundParcel.shape,
  promisedOn: z.nullable(z.string()),
  lines: z.array(z.object({ sku: z.string(), quantity: z.number() })),
});
export const parcelPage = z.object({ nodes: z.array(parcelOfProduct), pageInfo });
export type ParcelPage = z.output<typeof parcelPage>;

const trackingEvent = z.object({
  occurredAt: z.string(),
  code: z.string(),
  place: z.nullable(z.string()),
  note: z.nullable(z.string()),
});
export type TrackingEvent = z.output<typeof trackingEvent>;

export const parcel = z.object({
  ...foundParcel.shape,
  orderReference: z.string(),
  deliveredAt: z.nullable(z.string()),
  promisedOn: z.nullable(z.string()),
  location: z.object({ name: z.string(), country: z.string() }),
  destination: z.nullable(z.object({ country: z.string(), postcode: z.string() })),
  lines: z.array(
    z.object({
      sku: z.string(),
      quantity: z.number(),
      variant: z.nullable(
        z.object({
          title: z.string(),
          product: z.object({ id: z.string(), title: z.string() }),
        }),
      ),
    }),
  ),
  timeline: z.array(trackingEvent),
});
export type Parcel = z.output<typeof parcel>;
