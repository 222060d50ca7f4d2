import { describe, expect, it } from 'vitest';
import { quantity } from '../../../gateway/studio/app/ui/quantity.ts';

describe('a quantity of a contract', () => {
  it.each([
    ['1500', 'ms', '1,500 ms'],
    ['99.9', 'percent', '99.9 %'],
    ['1', 'm', '1 min'],
    ['1', 'd', '1 day'],
    ['10', 'y', '10 years'],
    ['weekly', undefined, 'weekly'],
  ])('%s %s is read as "%s"', (value, unit, words) => {
    expect(quantity(value, unit)).toBe(words);
  });
});
