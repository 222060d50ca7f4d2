import { describe, expect, it } from 'vitest';
import {
  addressWith,
  choicesOf,
  filtered,
  filterIn,
} from '../../../gateway/studio/app/pages/products/list/filter-products.ts';
import type { ListedProduct } from '../../../gateway/studio/app/pages/products/queries.ts';

const product = (id: string, domain: string, tags: string[]): ListedProduct => ({
  id,
  name: id,
  owner: domain,
  status: 'ACTIVE',
  purpose: null,
  tags,
  isApprovalNeeded: false,
  domain: { name: domain },
  serviceLevels: [],
});
const products = [product('a', 'catalog', ['core', 'shop']), product('b', 'logistics', ['shop'])];

describe('the filter of data products', () => {
  it('is what the address says', () => {
    const filter = filterIn('?domain=logistics&text=stock');
    expect(filter).toEqual({ domain: 'logistics', owner: '', status: '', tag: '', text: 'stock' });
    expect(filtered(products, filter).map(({ id }) => id)).toEqual(['b']);
  });

  it('lets all pass that have every chosen value', () => {
    expect(filtered(products, filterIn('')).length).toBe(2);
    expect(filtered(products, filterIn('?tag=shop')).length).toBe(2);
    expect(filtered(products, filterIn('?tag=shop&domain=catalog')).length).toBe(1);
    expect(filtered(products, filterIn('?tag=none'))).toEqual([]);
  });

  it('offers each value once, in order', () => {
    expect(choicesOf(products, 'tag')).toEqual(['core', 'shop']);
    expect(choicesOf(products, 'domain')).toEqual(['catalog', 'logistics']);
  });

  it('makes an address that can be shared, without what is not chosen', () => {
    expect(addressWith('?domain=catalog', 'tag', 'a b')).toBe('/products?domain=catalog&tag=a+b');
    expect(addressWith('?domain=catalog', 'domain', '')).toBe('/products');
  });
});
