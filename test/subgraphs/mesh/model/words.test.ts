import { describe, expect, it } from 'vitest';
import { searchable, wordsOf } from '../../../../subgraphs/mesh/model/words.ts';

describe('the words of a text', () => {
  it.each([
    ['Variant.listPrice', ['variant', 'list', 'price']],
    ['XMLDocument', ['xml', 'document']],
    ['SKUs and GTINs', ['skus', 'and', 'gtins']],
    ['available_to-promise', ['available', 'to', 'promise']],
    ['größeÄndern', ['größe', 'ändern']],
    ['!?', []],
    ['', []],
  ])('of %j', (text, words) => {
    expect(wordsOf(text)).toEqual(words);
  });
});

describe('what a text is found by', () => {
  it('is its words, names in one piece and words without their number', () => {
    expect(searchable('Address.streetLine2').split(' ')).toEqual([
      ...['address', 'street', 'line2', 'line', 'streetline2'],
    ]);
  });

  it('is bounded', () => {
    expect(searchable('word '.repeat(100_000)).length).toBeLessThanOrEqual(20_000);
  });
});
