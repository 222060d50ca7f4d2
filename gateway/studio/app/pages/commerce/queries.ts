import { z } from 'zod/mini';
import { graphQuery } from '../../data/use-graph.ts';
import {
  engagementWindow,
  market,
  priceChange,
  promotion,
  scarce,
  stockSummary,
  topProduct,
} from './answers.ts';

const pageInfo = z.object({ hasNextPage: z.boolean() });

export const marketNames = graphQuery(
  'query StudioMarketNames { markets { code name currency } }',
  z.object({ markets: z.array(market) }),
);

export const stockInSum = graphQuery(
  `query StudioStock {
    stockSummary {
      skus inStock low outOfStock
      locations { location { id name kind } skus outOfStock low onHand available reserved }
    }
    scarceStock(first: 25) {
      nodes {
        sku state promisable
        variant { title product { id title } availability { nextAvailableOn } }
      }
      pageInfo { hasNextPage }
    }
  }`,
  z.object({ stockSummary, scarceStock: z.object({ nodes: z.array(scarce), pageInfo }) }),
);

export const promotionsOn = graphQuery(
  `query StudioPromotions($market: ID, $at: DateTime!) {
    promotions(market: $market, at: $at, status: ACTIVE, first: 100) {
      nodes {
        id title kind percent amount { amount currencyCode } buyQuantity getQuantity
        audience { name } markets { code } endsOn campaign { name status }
      }
      pageInfo { hasNextPage }
    }
  }`,
  z.object({ promotions: z.object({ nodes: z.array(promotion), pageInfo }) }),
);

export const engagementOf = graphQuery(
  `query StudioEngagement($from: DateTime!, $to: DateTime!, $market: ID) {
    engagement(from: $from, to: $to, market: $market) {
      from totals { views addsToCart purchases }
    }
    topProducts(from: $from, to: $to, market: $market, first: 7) {
      product { id title } totals { views addsToCart purchases }
    }
  }`,
  z.object({ engagement: z.array(engagementWindow), topProducts: z.array(topProduct) }),
);

export const priceChangesOf = graphQuery(
  `query StudioPriceChanges($currency: CurrencyCode, $from: Date!, $until: Date!) {
    priceChanges(currency: $currency, from: $from, until: $until, first: 25) {
      nodes {
        variant { sku title product { id title } }
        before { amount currencyCode } after { amount currencyCode } percent validFrom
      }
      pageInfo { hasNextPage }
    }
  }`,
  z.object({ priceChanges: z.object({ nodes: z.array(priceChange), pageInfo }) }),
);
