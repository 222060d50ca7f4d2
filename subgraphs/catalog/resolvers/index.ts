import { Brand } from './brand.ts';
import { BrandFacet } from './brand-facet.ts';
import { Category } from './category.ts';
import { Collection } from './collection.ts';
import { Media } from './media.ts';
import { Mutation } from './mutation.ts';
import { PriceChange } from './price-change.ts';
import { PricePeriod } from './price-period.ts';
import { Product } from './product.ts';
import { ProductAttribute } from './product-attribute.ts';
import { ProductConnection } from './product-connection.ts';
import { ProductFacets } from './product-facets.ts';
import { ProductListing } from './product-listing.ts';
import { Query } from './query.ts';
import { Variant } from './variant.ts';

export const resolvers = {
  Query,
  Mutation,
  Brand,
  BrandFacet,
  Category,
  Collection,
  Media,
  PriceChange,
  PricePeriod,
  Product,
  ProductAttribute,
  ProductConnection,
  ProductFacets,
  ProductListing,
  Variant,
};
