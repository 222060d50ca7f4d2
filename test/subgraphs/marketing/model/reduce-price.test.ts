import { describe, expect, it } from 'vitest';
import { freeUnits } from '../../../../subgraphs/marketing/model/reduce-price.ts';

describe('buy X get Y', () => {
  it.each([
    [2, 1, 1, 0],
    [2, 1, 2, 0],
    [2, 1, 3, 1],
    [2, 1, 4, 1],
    [2, 1, 5, 1],
    [2, 1, 6, 2],
    [1, 1, 2, 1],
    [1, 1, 3, 1],
    [3, 2, 4, 1],
    [3, 2, 5, 2],
    [3, 2, 9, 3],
  ])('buy %i get %i: of %i units %i are free', (buyQuantity, getQuantity, quantity, free) => {
    expect(freeUnits(quantity, { buyQuantity, getQuantity })).toBe(free);
  });
});
