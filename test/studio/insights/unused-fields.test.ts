import { describe, expect, it } from 'vitest';
import type { AskedProduct } from '../../../gateway/studio/app/pages/insights/answers.ts';
import { unusedFields } from '../../../gateway/studio/app/pages/insights/unused-fields.ts';

const product = (paths: string[], asked: string[], hasNextPage = false): AskedProduct => ({
  id: 'catalog-products',
  name: 'Products',
  environment: { name: 'production' },
  fields: {
    nodes: paths.map((path) => ({ path, description: null })),
    pageInfo: { hasNextPage },
  },
  lineage: paths.map((path) => ({
    path,
    operations: asked.includes(path) ? [{ hash: 'a' }] : [],
  })),
});

describe('fields that nobody asks', () => {
  it('are those that no operation selects, also where their source is known', () => {
    const { fields, limit } = unusedFields(product(['A.a', 'A.b', 'A.c'], ['A.b']));
    expect(fields.map(({ path }) => path)).toEqual(['A.a', 'A.c']);
    expect(limit).toBeNull();
  });

  it('are said to be of the first hundred where there are more', () => {
    expect(unusedFields(product(['A.a'], [], true)).limit).toContain('first 100');
  });

  it('are not guessed where the graph tells only the busiest', () => {
    const many = Array.from({ length: 100 }, (_, n) => `A.f${n}`);
    const { fields, limit } = unusedFields(product(many, many));
    expect(fields).toEqual([]);
    expect(limit).toContain('nobody can say');
  });
});
