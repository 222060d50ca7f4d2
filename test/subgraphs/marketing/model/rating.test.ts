import { describe, expect, it } from 'vitest';
import { rate } from '../../../../subgraphs/marketing/model/rating.ts';

describe('a rating', () => {
  it.each([
    ['nobody', [], null, 0],
    ['one', [{ stars: 4, count: 1 }], '4.00', 1],
    [
      'a third',
      [
        { stars: 5, count: 1 },
        { stars: 4, count: 2 },
      ],
      '4.33',
      3,
    ],
    [
      'half to even',
      [
        { stars: 5, count: 1 },
        { stars: 4, count: 7 },
      ],
      '4.12',
      8,
    ],
  ])('of %s', (_title, counts, average, count) => {
    expect(rate(counts)).toMatchObject({ average, count });
  });
});
