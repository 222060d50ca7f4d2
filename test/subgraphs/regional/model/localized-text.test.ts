import { describe, expect, it } from 'vitest';
import { pickText } from '../../../../subgraphs/regional/model/localized-text.ts';

describe('a text along its fallback chain', () => {
  it('is the first that is there, and says whose it is', () => {
    const texts = new Map([['de-DE', 'Zelt']]);
    expect(pickText(['de-CH', 'de-DE'], (code) => texts.get(code))).toEqual({
      text: 'Zelt',
      locale: 'de-DE',
      isFallback: true,
    });
    expect(pickText(['fr-CH'], (code) => texts.get(code))).toBeNull();
  });
});
