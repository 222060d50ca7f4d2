import DataLoader from 'dataloader';
import type { Kysely } from 'kysely';
import { loaderFamily, manyByKey, oneByKey } from '../../platform/subgraph/loader.ts';
import type { PricedItem } from './model/applicability.ts';
import {
  type InForce,
  promotionsForItems,
  type TargetedPromotion,
} from './store/active-promotions.ts';
import { campaignsByIds } from './store/campaigns.ts';
import { totalsByProducts } from './store/engagement.ts';
import {
  type ProductReviewPage,
  reviewsByProducts,
  starsByProducts,
} from './store/product-reviews.ts';
import { targetsByPromotions } from './store/promotion-targets.ts';
import { promotionsByCampaigns, promotionsByIds } from './store/promotions.ts';
import { reviewsByIds } from './store/reviews.ts';
import { segmentsByIds } from './store/segments.ts';
import type { Tables } from './store/tables.ts';

/** This request's DataLoaders. */
export function createLoaders(db: Kysely<Tables>) {
  const id = (row: { id: string }) => row.id;
  return {
    campaign: oneByKey((ids: string[]) => campaignsByIds(db, ids), id),
    promotion: oneByKey((ids: string[]) => promotionsByIds(db, ids), id),
    segment: oneByKey((ids: string[]) => segmentsByIds(db, ids), id),
    review: oneByKey((ids: string[]) => reviewsByIds(db, ids), id),
    // "Now" is one moment for the whole request, however long it takes, and so one statement.
    promotionsInForce: loaderFamily(
      ({ market, at, now }: Asked) => promotionsInForce(db, { market, at: at ?? now }),
      ({ market, at }) => `${at?.toISOString() ?? 'now'} ${market}`,
    ),
    promotionsOfCampaign: loaderFamily(
      (page: Parameters<typeof promotionsByCampaigns>[2]) =>
        manyByKey(
          (campaigns: string[]) => promotionsByCampaigns(db, campaigns, page),
          ({ campaign }) => campaign ?? '',
        ),
      argsText,
    ),
    targetsOfPromotion: loaderFamily(
      (page: Parameters<typeof targetsByPromotions>[2]) =>
        manyByKey(
          (promotions: string[]) => targetsByPromotions(db, promotions, page),
          ({ promotion }) => promotion,
        ),
      argsText,
    ),
    reviewsOfProduct: loaderFamily(
      (page: ProductReviewPage) =>
        manyByKey(
          (products: string[]) => reviewsByProducts(db, products, page),
          ({ product }) => product,
        ),
      argsText,
    ),
    starsOfProduct: manyByKey(
      (products: string[]) => starsByProducts(db, products),
      ({ product }) => product,
    ),
    engagementOfProduct: loaderFamily(
      (span: Parameters<typeof totalsByProducts>[2]) =>
        oneByKey(
          (products: string[]) => totalsByProducts(db, products, span),
          ({ product }) => product,
        ),
      argsText,
    ),
  };
}

export type Loaders = ReturnType<typeof createLoaders>;

const argsText = (args: object): string => JSON.stringify(args);

interface Asked {
  market: string;
  /** The time asked about; absent for now. */
  at: Date | null | undefined;
  now: Date;
}

/** One statement for all items of a request that ask about the same market and time. */
function promotionsInForce(db: Kysely<Tables>, when: InForce) {
  return new DataLoader<PricedItem, TargetedPromotion[], string>(
    async (items) => {
      const promotions = await promotionsForItems(db, when, items);
      return items.map(() => promotions);
    },
    { cacheKeyFn: (item) => JSON.stringify([item.sku, item.productId, item.categoryIds]) },
  );
}
