import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findPattern } from '../../../../subgraphs/regional/model/pattern.ts';

describe('a pattern', () => {
  it('finds what a plain search finds when it holds no special character', () => {
    const letters = fc.array(fc.constantFrom('a', 'b', 'c'), { minLength: 1, maxLength: 40 });
    const needles = fc.array(fc.constantFrom('a', 'b'), { minLength: 1, maxLength: 3 });
    fc.assert(
      fc.property(letters, needles, (hay, needle) => {
        const [text, term] = [hay.join(''), needle.join('')];
        const plain = [...text.matchAll(new RegExp(term, 'g'))].map(({ index }) => index);
        expect(findPattern(text, term).map(({ start }) => start)).toEqual(plain);
      }),
    );
  });

  it('stays within its promised number of steps on input made to be slow', () => {
    // With backtracking this would take longer than the universe has been there.
    const found = findPattern('a'.repeat(10_000), `${'*a'.repeat(45)}!`);
    expect(found).toEqual([]);
  });
});
