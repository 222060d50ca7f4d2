import { describe, expect, it } from 'vitest';
import {
  maxVariants,
  optionsProblem,
  parseOptions,
  productOptions,
  siblingProblem,
} from '../../../../subgraphs/catalog/model/variant-options.ts';

const pineS = [
  { name: 'Colour', value: 'Pine' },
  { name: 'Size', value: 'S' },
];

describe('options of a variant', () => {
  it.each([
    ['Colour=Pine|Size=S', pineS],
    ['Volume=500 ml', [{ name: 'Volume', value: '500 ml' }]],
    ['Ratio=1=2', [{ name: 'Ratio', value: '1=2' }]],
    ['Colour', null],
    ['=Pine', null],
    ['Colour=', null],
  ])('%j are read', (text, options) => {
    expect(parseOptions(text)).toEqual(options);
  });

  it.each([
    [pineS, null],
    [[...pineS, { name: 'Fit', value: 'Slim' }, { name: 'Cut', value: 'Long' }], 'at most 3'],
    [[...pineS, { name: 'Size', value: 'M' }], 'Size is given twice'],
    [[{ name: 'a|b', value: 'c' }], '"|"'],
  ])('%j obey the law', (options, problem) => {
    const told = optionsProblem(options);
    expect(problem === null ? told === null : told?.includes(problem)).toBe(true);
  });
});

describe('a variant beside its siblings', () => {
  it('never shares all its options with another one, in whatever order', () => {
    const siblings = [{ sku: 'A', options: pineS }];
    expect(siblingProblem({ sku: 'B', options: pineS.toReversed() }, siblings)).toContain('A');
    expect(siblingProblem({ sku: 'A', options: pineS }, siblings)).toBeNull();
    expect(siblingProblem({ sku: 'B', options: pineS.slice(1) }, siblings)).toBeNull();
  });

  it(`is one of at most ${maxVariants}`, () => {
    const sibling = (nth: number) => ({
      sku: `S${nth}`,
      options: [{ name: 'Size', value: String(nth) }],
    });
    const siblings = Array.from({ length: maxVariants }, (_, nth) => sibling(nth));
    expect(siblingProblem(sibling(250), siblings)).toContain('at most 250');
    expect(siblingProblem(sibling(249), siblings)).toBeNull();
  });

  it('adds to what a shopper chooses between, in order of appearance', () => {
    const pineM = [
      { name: 'Colour', value: 'Pine' },
      { name: 'Size', value: 'M' },
    ];
    const variants = [
      { sku: 'A', options: pineS },
      { sku: 'B', options: pineM },
    ];
    expect(productOptions(variants)).toEqual([
      { name: 'Colour', values: ['Pine'] },
      { name: 'Size', values: ['S', 'M'] },
    ]);
  });
});
