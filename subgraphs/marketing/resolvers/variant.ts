import { MeshError } from '../../../schema/errors.ts';
import type { VariantResolvers } from '../generated/resolvers.ts';
import type { PricedItem, Purchase } from '../model/applicability.ts';
import { effectivePrice } from '../model/effective-price.ts';
import { withReduction } from '../store/active-promotions.ts';
import type { Variant as VariantParent } from './parents.ts';

export const Variant: VariantResolvers = {
  effectivePrice: async (variant, { market, currency, at, ...args }, { loaders, clock }) => {
    const purchase = readPurchase(args);
    const listPrice = variant.listPrices?.find(({ currencyCode }) => currencyCode === currency);
    const item = pricedItem(variant);
    if (!listPrice || !item) return null;
    const inForce = loaders.promotionsInForce({ market, at, now: clock() });
    const promotions = await inForce.load(item);
    return effectivePrice(listPrice, item, purchase, promotions.flatMap(withReduction));
  },
};

function pricedItem({ sku, product }: VariantParent): PricedItem | null {
  if (!product) return null;
  const categoryIds = product.category?.path?.map(({ id }) => id) ?? [];
  return { sku, productId: product.id, categoryIds };
}

const maxQuantity = 100_000;
const maxSegments = 100;

function readPurchase(args: { quantity: number; segments?: string[] | null }): Purchase {
  const { quantity } = args;
  const segments = args.segments ?? [];
  if (quantity < 1 || quantity > maxQuantity) {
    const message = `quantity must be from 1 to ${maxQuantity}, not ${quantity}`;
    throw new MeshError('INVALID_INPUT', message, { path: ['quantity'] });
  }
  if (segments.length > maxSegments) {
    const message = `${segments.length} segments are too many; name at most ${maxSegments}`;
    throw new MeshError('LIMIT_EXCEEDED', message, { path: ['segments'] });
  }
  return { quantity, segments };
}
