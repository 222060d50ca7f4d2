import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { unify } from '../../../gateway/execution/unify.ts';

describe('making equal objects of an answer one', () => {
  it('changes nothing that can be read of any JSON', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        const text = JSON.stringify(value);
        const answer: unknown = JSON.parse(text);
        unify(answer);
        expect(JSON.stringify(answer)).toBe(text);
      }),
    );
  });

  it('makes equal objects the same object, at any depth', () => {
    const product = () => ({ upc: '1', author: { name: 'Ada' } });
    const answer = { reviews: [{ product: product() }, { product: product() }] };
    unify(answer);
    expect(answer.reviews[1]).toBe(answer.reviews[0]);
    expect(answer.reviews[1]?.product.author).toBe(answer.reviews[0]?.product.author);
  });

  it('never takes values of different types, or differently cut texts, for equal', () => {
    const answer = {
      all: [
        { a: 1 },
        { a: '1' },
        { a: null },
        { a: 'null' },
        { a: 'x', b: 'y' },
        { a: 'x1:y', b: '' },
      ],
    };
    unify(answer);
    expect(new Set(answer.all).size).toBe(6);
  });

  it('stops where nothing repeats', () => {
    const answer = { all: Array.from({ length: 300 }, (_, n) => ({ n })).concat({ n: 299 }) };
    unify(answer);
    expect(answer.all[300]).not.toBe(answer.all[299]);
  });
});
