import { describe, expect, it } from 'vitest';
import { missingParts } from '../../../../subgraphs/catalog/model/missing-parts.ts';

const sold = { status: 'ACTIVE', gtin: '4006381333931', currencies: ['EUR', 'CHF'] } as const;
const whole = {
  title: 'Rope',
  description: 'Holds.',
  brand_id: 'acme',
  category_id: 'ropes',
  mediaCount: 1,
  variants: [sold],
};

describe('what a listing lacks', () => {
  it.each([
    ['nothing', whole, 'EUR', []],
    ['a price in the currency', whole, 'USD', ['PRICE']],
    ['no price where any will do', whole, null, []],
    ['blank texts', { ...whole, title: ' ', description: null }, null, ['TITLE', 'DESCRIPTION']],
    [
      'shelves and pictures',
      { ...whole, brand_id: null, category_id: null, mediaCount: 0 },
      null,
      ['BRAND', 'CATEGORY', 'MEDIA'],
    ],
    [
      'one variant’s GTIN',
      { ...whole, variants: [sold, { ...sold, gtin: null }] },
      'CHF',
      ['GTIN'],
    ],
    [
      'nothing of what is no longer sold',
      { ...whole, variants: [sold, { status: 'ARCHIVED', gtin: null, currencies: [] }] },
      'EUR',
      [],
    ],
    [
      'a variant, and all that variants have',
      { ...whole, variants: [{ ...sold, status: 'DISCONTINUED' }] },
      'EUR',
      ['VARIANT', 'GTIN', 'PRICE'],
    ],
  ] as const)('is %s', (_what, product, currency, parts) => {
    expect(missingParts(product, currency)).toEqual(parts);
  });
});
