import type { Tone } from '../../ui/badge.tsx';
import type { ProductPart, ProductStatus } from './answers.ts';

export const statusWords: Readonly<Record<ProductStatus, string>> = {
  DRAFT: 'Draft',
  ACTIVE: 'On sale',
  DISCONTINUED: 'Discontinued',
  ARCHIVED: 'Archived',
};

export const statusTones: Readonly<Record<ProductStatus, Tone>> = {
  DRAFT: 'warn',
  ACTIVE: 'good',
  DISCONTINUED: 'plain',
  ARCHIVED: 'plain',
};

export const partWords: Readonly<Record<ProductPart, string>> = {
  TITLE: 'title',
  DESCRIPTION: 'description',
  BRAND: 'brand',
  CATEGORY: 'category',
  MEDIA: 'picture',
  VARIANT: 'variant',
  GTIN: 'GTIN',
  PRICE: 'price',
};

export const partCount = Object.keys(partWords).length;

/** `1 row`, `2 rows`, with thousands set apart. */
export function counted(count: number, one: string): string {
  return `${count.toLocaleString('en-GB')} ${count === 1 ? one : `${one}s`}`;
}
