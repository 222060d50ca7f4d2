import { describe, expect, it } from 'vitest';
import {
  liveliest,
  mayBecome,
  productStatuses,
  publishProblems,
  requireTransition,
} from '../../../../subgraphs/catalog/model/lifecycle.ts';

describe('the life of a product', () => {
  const steps = ['DRAFT ACTIVE', 'ACTIVE DISCONTINUED', 'DISCONTINUED ARCHIVED'];
  const pairs = productStatuses.flatMap((from) => productStatuses.map((to) => [from, to] as const));

  it.each(pairs)('from %s to %s', (from, to) => {
    expect(mayBecome(from, to)).toBe(steps.includes(`${from} ${to}`));
  });

  it('tells what would be possible', () => {
    expect(() => requireTransition('DRAFT', 'ARCHIVED')).toThrow('it may become ACTIVE');
    expect(() => requireTransition('ARCHIVED', 'ACTIVE')).toThrow('nothing else');
  });

  it.each([
    [['ARCHIVED', 'ACTIVE'], 'ACTIVE'],
    [['ARCHIVED', 'DISCONTINUED'], 'DISCONTINUED'],
    [['ARCHIVED'], 'ARCHIVED'],
    [[], 'DRAFT'],
  ] as const)('of which the variants are %j is %s', (statuses, status) => {
    expect(liveliest(statuses)).toBe(status);
  });
});

describe('publishing', () => {
  const variant = { sku: 'A', status: 'ACTIVE', isPriced: true } as const;

  it.each([
    ['all it needs', { title: 'Mug', variants: [variant] }, []],
    ['no title', { title: ' ', variants: [variant] }, ['it needs a title']],
    ['no variant', { title: 'Mug', variants: [] }, ['it needs at least one active variant']],
    [
      'a variant without a price',
      { title: 'Mug', variants: [variant, { ...variant, sku: 'B', isPriced: false }] },
      ['it needs a list price for B'],
    ],
    [
      'an ended variant without a price',
      {
        title: 'Mug',
        variants: [variant, { sku: 'B', status: 'DISCONTINUED' as const, isPriced: false }],
      },
      [],
    ],
  ])('with %s', (_case, product, problems) => {
    expect(publishProblems(product)).toEqual(problems);
  });
});
