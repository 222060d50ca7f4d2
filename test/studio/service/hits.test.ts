import { expect, it } from 'vitest';
import { hitsOf } from '../../../gateway/studio/app/pages/service/search/hits.ts';

it('lists each product once, and first the one whose key was given', () => {
  const found = hitsOf({
    bySku: { sku: 'B-1', product: product('B') },
    byId: null,
    byHandle: product('C'),
    products: { totalCount: 2, nodes: [product('A'), product('B')] },
  });
  expect(found.map((hit) => [hit.product.id, hit.exactly])).toEqual([
    ['B', 'SKU B-1'],
    ['C', 'its handle'],
    ['A', null],
  ]);
});

const product = (id: string) => ({ id, title: id, status: 'ACTIVE', brand: null, variants: [] });
