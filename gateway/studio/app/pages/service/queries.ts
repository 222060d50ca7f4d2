import { z } from 'zod/mini';
import { graphQuery } from '../../data/use-graph.ts';
import {
  foundParcel,
  foundProduct,
  headOfProduct,
  inboundPage,
  parcel,
  parcelPage,
  stockedVariant,
} from './answers.ts';

const hit = 'fragment Hit on Product { id title status brand { name } variants { sku title } }';

export const findProducts = graphQuery(
  `query StudioFindProducts($words: String!, $key: ID!) {
    products(filter: { query: $words }, first: 20) { totalCount nodes { ...Hit } }
    byId: product(id: $key) { ...Hit }
    byHandle: product(handle: $words) { ...Hit }
    bySku: variant(sku: $key) { sku product { ...Hit } }
  }
  ${hit}`,
  z.object({
    products: z.object({ totalCount: z.number(), nodes: z.array(foundProduct) }),
    byId: z.nullable(foundProduct),
    byHandle: z.nullable(foundProduct),
    bySku: z.nullable(z.object({ sku: z.string(), product: foundProduct })),
  }),
);

export const findParcel = graphQuery(
  `query StudioFindParcel($trackingNumber: String!) {
    shipment(trackingNumber: $trackingNumber) {
      trackingNumber status createdAt service { name carrier { name } }
    }
  }`,
  z.object({ shipment: z.nullable(foundParcel) }),
);

export const productHead = graphQuery(
  `query StudioServiceProduct($id: ID!) {
    product(id: $id) {
      id title handle status brand { name } category { path { name } } rating { average count }
      variants { sku title gtin status listPrices { amount currencyCode } }
    }
  }`,
  z.object({ product: z.nullable(headOfProduct) }),
);

export const productStock = graphQuery(
  `query StudioProductStock($id: ID!) {
    product(id: $id) {
      variants {
        sku title
        availability { available isInStock nextAvailableOn }
        inventoryLevels {
          location { id name kind }
          onHand available reserved unavailable isBelowReorderPoint
        }
      }
    }
  }`,
  z.object({ product: z.nullable(z.object({ variants: z.array(stockedVariant) })) }),
);

const inboundFields = `nodes {
  id supplier status isOverdue location { name } lines { line sku dueOn ordered received outstanding }
} pageInfo { hasNextPage }`;

export const productInbound = graphQuery(
  `query StudioProductInbound($skus: [ID!]!) {
    partly: inboundShipments(skus: $skus, status: PARTIALLY_RECEIVED, first: 20) { ${inboundFields} }
    expected: inboundShipments(skus: $skus, status: EXPECTED, first: 20) { ${inboundFields} }
  }`,
  z.object({ partly: inboundPage, expected: inboundPage }),
);

export const productParcels = graphQuery(
  `query StudioProductParcels($skus: [ID!]!) {
    shipments(skus: $skus, first: 10) {
      nodes {
        trackingNumber status createdAt promisedOn service { name carrier { name } }
        lines { sku quantity }
      }
      pageInfo { hasNextPage }
    }
  }`,
  z.object({ shipments: z.nullable(parcelPage) }),
);

export const parcelByNumber = graphQuery(
  `query StudioParcel($trackingNumber: String!) {
    shipment(trackingNumber: $trackingNumber) {
      trackingNumber orderReference status createdAt deliveredAt promisedOn
      service { name carrier { name } } location { name country }
      destination { country postcode }
      lines { sku quantity variant { title product { id title } } }
      timeline { occurredAt code place note }
    }
  }`,
  z.object({ shipment: z.nullable(parcel) }),
);
