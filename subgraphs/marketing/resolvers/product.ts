import { z } from 'zod';
import { readPage, toConnection } from '../../../platform/subgraph/connection.ts';
import { momentKey, textKey, wholeKey } from '../../../platform/subgraph/cursors.ts';
import type { ProductResolvers } from '../generated/resolvers.ts';
import { covers, type PricedItem } from '../model/applicability.ts';
import { noTotals, requireSpan } from '../model/engagement-windows.ts';
import { rate } from '../model/rating.ts';
import { productReviewPlace } from '../store/product-reviews.ts';
import type { Product as ProductParent } from './parents.ts';

const place = z.tuple([wholeKey, momentKey, textKey]);
const maxPromotions = 100;

export const Product: ProductResolvers = {
  rating: async ({ id }, _args, { loaders }) => rate(await loaders.starsOfProduct.load(id)),
  reviews: async ({ id }, { sort, ...args }, { loaders }) => {
    const page = readPage(args, place);
    const query = { sort, limit: page.limit + 1, after: page.after };
    const rows = await loaders.reviewsOfProduct(query).load(id);
    return toConnection(rows, page, productReviewPlace);
  },
  promotions: async (product, { market, at }, { loaders, clock }) => {
    const inForce = loaders.promotionsInForce({ market, at, now: clock() });
    const items = itemsOf(product);
    const [promotions = []] = await Promise.all(items.map((item) => inForce.load(item)));
    return promotions
      .filter(({ targets }) => targets.some((t) => items.some((item) => covers(t, item))))
      .slice(0, maxPromotions);
  },
  engagement: async ({ id }, { from, to, market }, { loaders }) => {
    requireSpan({ from, to });
    return (await loaders.engagementOfProduct({ from, to, market }).load(id)) ?? noTotals;
  },
};

/** A promotion concerns a product also when it names only one of its variants. */
function itemsOf({ id, category, variants = [] }: ProductParent): PricedItem[] {
  const categoryIds = category?.path?.map((step) => step.id) ?? [];
  const skus = variants.length ? variants.map(({ sku }) => sku) : [''];
  return skus.map((sku) => ({ sku, productId: id, categoryIds }));
}
