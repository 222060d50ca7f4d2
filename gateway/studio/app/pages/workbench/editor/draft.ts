import type { ProductStatus, StoredProduct } from '../answers.ts';

/** A product as a person writes it: everything is text until it is saved. */
export interface ProductDraft {
  texts: TextsDraft;
  attributes: readonly AttributeDraft[];
  collections: readonly string[];
  /** By SKU. */
  variants: readonly VariantDraft[];
  media: readonly MediaDraft[];
}

export interface TextsDraft {
  title: string;
  handle: string;
  description: string;
  contentLanguage: string;
  /** Ids; empty for none. */
  brand: string;
  category: string;
}

export interface AttributeDraft {
  code: string;
  value: string;
}

export interface VariantDraft {
  sku: string;
  /** Null for one that is not saved yet. */
  version: number | null;
  title: string;
  gtin: string;
  options: readonly { name: string; value: string }[];
  weightGrams: string;
  lengthMm: string;
  widthMm: string;
  heightMm: string;
  status: ProductStatus;
  prices: readonly { currencyCode: string; amount: string }[];
}

export interface MediaDraft {
  id: string;
  /** Null for one that is not saved yet. */
  position: number | null;
  file: string;
  altText: string;
}

export function draftOf(product: StoredProduct): ProductDraft {
  const { title, handle, description, contentLanguage, brand, category } = product;
  return {
    texts: {
      title,
      handle,
      description: description ?? '',
      contentLanguage,
      brand: brand?.id ?? '',
      category: category?.id ?? '',
    },
    attributes: product.attributes.map(({ attribute: { code }, value }) => ({ code, value })),
    collections: product.collections.map(({ id }) => id),
    variants: product.variants.map(variantDraft),
    media: product.media.map(({ id, url, altText, position }) => {
      return { id, position, altText, file: fileOf(url) };
    }),
  };
}

function variantDraft(variant: StoredProduct['variants'][number]): VariantDraft {
  const { sku, version, title, gtin, options, weightGrams, dimensions, status } = variant;
  return {
    sku,
    version,
    title,
    gtin: gtin ?? '',
    options,
    weightGrams: textOf(weightGrams),
    lengthMm: textOf(dimensions?.lengthMm),
    widthMm: textOf(dimensions?.widthMm),
    heightMm: textOf(dimensions?.heightMm),
    status,
    prices: variant.listPrices.map(({ currencyCode, amount }) => ({ currencyCode, amount })),
  };
}

export function newVariant(sku: string, optionNames: readonly string[]): VariantDraft {
  return {
    sku,
    version: null,
    title: '',
    gtin: '',
    options: optionNames.map((name) => ({ name, value: '' })),
    weightGrams: '',
    lengthMm: '',
    widthMm: '',
    heightMm: '',
    status: 'ACTIVE',
    prices: [],
  };
}

const textOf = (value: number | null | undefined) => (value == null ? '' : String(value));

/** The file behind an address of the media folder. */
function fileOf(url: string): string {
  return decodeURIComponent(url.slice(url.lastIndexOf('/') + 1));
}

export function isSame(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
