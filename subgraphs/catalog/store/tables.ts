import type { Generated } from 'kysely';
import type { AttributeType } from '../model/attribute-value.ts';
import type { ProductStatus } from '../model/lifecycle.ts';
import type { VariantOption } from '../model/variant-options.ts';
import type { WeightUnit } from '../model/weight.ts';

/** The catalog's tables, as `migrations/` makes them. */
export interface Tables {
  brands: BrandTable;
  categories: CategoryTable;
  products: ProductTable;
  variants: VariantTable;
  attributes: AttributeTable;
  product_attributes: ProductAttributeTable;
  list_prices: ListPriceTable;
  price_periods: ListPriceTable;
  collections: CollectionTable;
  collection_products: CollectionProductTable;
  media: MediaTable;
}

export interface BrandTable {
  id: string;
  name: string;
  description: string | null;
}

export interface CategoryTable {
  id: string;
  parent_id: string | null;
  name: string;
  position: number;
}

export interface ProductTable {
  id: string;
  handle: string;
  title: string;
  description: string | null;
  content_language: string;
  brand_id: string | null;
  category_id: string | null;
  status: Generated<ProductStatus>;
  version: Generated<number>;
  published_at: Date | null;
  created_at: Generated<Date>;
  updated_at: Generated<Date>;
}

export interface VariantTable {
  sku: string;
  product_id: string;
  title: string;
  gtin: string | null;
  options: VariantOption[];
  weight_grams: number | null;
  weight_value: string | null;
  weight_unit: WeightUnit | null;
  length_mm: number | null;
  width_mm: number | null;
  height_mm: number | null;
  status: Generated<ProductStatus>;
  position: Generated<number>;
  sell_start: string | null;
  sell_end: string | null;
  version: Generated<number>;
  created_at: Generated<Date>;
  updated_at: Generated<Date>;
}

export interface AttributeTable {
  code: string;
  name: string;
  type: AttributeType;
  unit: string | null;
  values: string[];
}

export interface ProductAttributeTable {
  product_id: string;
  attribute_code: string;
  value: string;
}

/** Days are local to nobody: a price begins and ends with a day in UTC. */
export interface ListPriceTable {
  sku: string;
  currency: string;
  valid_from: string;
  valid_until: string | null;
  amount: string;
}

export interface CollectionTable {
  id: string;
  title: string;
  description: string | null;
}

export interface CollectionProductTable {
  collection_id: string;
  product_id: string;
  position: number;
}

export interface MediaTable {
  id: string;
  product_id: string;
  sku: string | null;
  file: string;
  alt_text: string;
  position: number;
}
