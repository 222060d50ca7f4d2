import { describe, expect, it } from 'vitest';
import { isOneCustomsArea } from '../../../../subgraphs/logistics/model/customs.ts';

describe('customs', () => {
  it.each([
    ['DE', 'NL', true],
    ['CH', 'LI', true],
    ['US', 'US', true],
    ['DE', 'CH', false],
    ['GB', 'IE', false],
    ['US', 'DE', false],
  ])('%s to %s is one area: %s', (from, to, expected) => {
    expect(isOneCustomsArea(from, to)).toBe(expected);
  });
});
