import { attributes } from './attributes.ts';
import { brands } from './brands.ts';
import { categories } from './categories.ts';
import { collectionProducts } from './collection-products.ts';
import { collections } from './collections.ts';
import { descriptions } from './descriptions.ts';
import { items } from './items.ts';
import { media } from './media.ts';
import { prices } from './prices.ts';
import { productAttributes } from './product-attributes.ts';
import { products } from './products.ts';
import { variants } from './variants.ts';

/** In the order in which an empty catalog takes them: what is referred to comes first. */
export const feeds = [
  brands,
  categories,
  collections,
  attributes,
  products,
  items,
  descriptions,
  productAttributes,
  variants,
  prices,
  collectionProducts,
  media,
];
