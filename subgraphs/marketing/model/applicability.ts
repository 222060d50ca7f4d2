/** What is bought: one variant, where it stands in the catalog, and how many. */
export interface PricedItem {
  sku: string;
  productId: string;
  /** The product's category and all above it. */
  categoryIds: readonly string[];
}

export interface Purchase {
  quantity: number;
  /** Segments that the shopper belongs to, as the caller knows them. */
  segments: readonly string[];
}

export type TargetKind = 'ALL' | 'PRODUCT' | 'SKU' | 'CATEGORY';

export interface Target {
  kind: TargetKind;
  target: string;
}

export interface Conditions {
  audience: readonly string[];
  min_quantity: number;
  max_quantity: number | null;
  targets: readonly Target[];
}

/** True when a promotion is meant for this item, this shopper and this many. */
export function applies(promotion: Conditions, item: PricedItem, purchase: Purchase): boolean {
  return (
    isForQuantity(promotion, purchase.quantity) &&
    isForShopper(promotion.audience, purchase.segments) &&
    promotion.targets.some((target) => covers(target, item))
  );
}

function isForQuantity({ min_quantity, max_quantity }: Conditions, quantity: number): boolean {
  return quantity >= min_quantity && (max_quantity === null || quantity <= max_quantity);
}

/** No audience means everybody; otherwise one shared segment is enough. */
function isForShopper(audience: readonly string[], segments: readonly string[]): boolean {
  return audience.length === 0 || audience.some((segment) => segments.includes(segment));
}

/** A category covers all below it, because an item carries its whole path. */
export function covers({ kind, target }: Target, item: PricedItem): boolean {
  switch (kind) {
    case 'ALL':
      return true;
    case 'PRODUCT':
      return target === item.productId;
    case 'SKU':
      return target === item.sku;
    case 'CATEGORY':
      return item.categoryIds.includes(target);
  }
}
