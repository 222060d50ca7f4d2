import type { Connection } from '../../../platform/subgraph/connection.ts';
import type { AttributeRow, ProductAttributeRow } from '../store/attributes.ts';
import type { BrandRow } from '../store/brands.ts';
import type { CategoryRow } from '../store/categories.ts';
import type { CollectionRow } from '../store/collections.ts';
import type { BrandCount, Counted } from '../store/facets.ts';
import type { MediaRow } from '../store/media.ts';
import type { PriceChangeRow } from '../store/price-changes.ts';
import type { PricePeriodRow } from '../store/prices.ts';
import type { ProductRow } from '../store/products.ts';
import type { VariantRow } from '../store/variants.ts';

/** What each type's resolvers get as their parent. */
export type Attribute = AttributeRow;
export type Brand = BrandRow;
export type BrandFacet = BrandCount;
export type Category = CategoryRow;
export type Collection = CollectionRow;
export type Media = MediaRow;
export type PriceChange = PriceChangeRow;
export type PricePeriod = PricePeriodRow;
export type Product = ProductRow;
export type ProductAttribute = ProductAttributeRow;
export type Variant = VariantRow;

/** A page, and what it is a page of, so that it can be counted when somebody asks. */
export type ProductConnection = Connection<ProductRow> & Counted;
export type ProductListing = Connection<ProductRow> & Counted;
export type ProductFacets = Counted;
