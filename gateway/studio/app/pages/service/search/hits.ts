import type { z } from 'zod/mini';
import type { FoundProduct } from '../answers.ts';
import type { findProducts } from '../queries.ts';

type Found = z.output<(typeof findProducts)['data']>;

export interface Hit {
  product: FoundProduct;
  /** Why it was found, where a key was given: more than one product can have the words. */
  exactly: string | null;
}

/** Each product once: first those whose key was given, then those that have the words. */
export function hitsOf({ byId, byHandle, bySku, products }: Found): Hit[] {
  const hits: Hit[] = [];
  const add = (product: FoundProduct | null | undefined, exactly: string | null) => {
    if (product && !hits.some((hit) => hit.product.id === product.id))
      hits.push({ product, exactly });
  };
  add(bySku?.product, bySku && `SKU ${bySku.sku}`);
  add(byId, 'its id');
  add(byHandle, 'its handle');
  for (const product of products.nodes) add(product, null);
  return hits;
}
