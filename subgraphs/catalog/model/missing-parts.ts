import type { ProductStatus } from './lifecycle.ts';

export type ProductPart =
  | 'TITLE'
  | 'DESCRIPTION'
  | 'BRAND'
  | 'CATEGORY'
  | 'MEDIA'
  | 'VARIANT'
  | 'GTIN'
  | 'PRICE';

interface Listed {
  title: string;
  description: string | null;
  brand_id: string | null;
  category_id: string | null;
  mediaCount: number;
  variants: readonly {
    status: ProductStatus;
    gtin: string | null;
    /** Those that it has a price in today. */
    currencies: readonly string[];
  }[];
}

/**
 * What a listing in a market with this currency still lacks; null asks for a price in any currency.
 * More than publishing needs: marketplaces ask for each of these. Variants that are no longer sold do not count.
 */
export function missingParts(product: Listed, currency: string | null): ProductPart[] {
  const live = product.variants.filter(({ status }) => status === 'ACTIVE' || status === 'DRAFT');
  const isPriced = (currencies: readonly string[]) =>
    currency === null ? currencies.length > 0 : currencies.includes(currency);
  const parts: [ProductPart, boolean][] = [
    ['TITLE', isWritten(product.title)],
    ['DESCRIPTION', isWritten(product.description)],
    ['BRAND', product.brand_id !== null],
    ['CATEGORY', product.category_id !== null],
    ['MEDIA', product.mediaCount > 0],
    ['VARIANT', live.length > 0],
    ['GTIN', live.length > 0 && live.every(({ gtin }) => gtin !== null)],
    ['PRICE', live.length > 0 && live.every(({ currencies }) => isPriced(currencies))],
  ];
  return parts.flatMap(([part, isThere]) => (isThere ? [] : [part]));
}

const isWritten = (text: string | null) => text !== null && text.trim() !== '';
