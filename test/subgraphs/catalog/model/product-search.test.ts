import { describe, expect, it } from 'vitest';
import { readFilter, readSort } from '../../../../subgraphs/catalog/model/product-search.ts';

const shopper = { isOwner: false, seesDrafts: false, day: '2026-11-23' };

describe('what a caller searches', () => {
  it('is on sale unless the owner asks otherwise', () => {
    expect(readFilter(null, shopper)).toEqual({ statuses: ['ACTIVE'], day: '2026-11-23' });
    const drafts = { statuses: ['DRAFT' as const] };
    expect(() => readFilter(drafts, shopper)).toThrow('Only team:catalog');
    expect(readFilter(drafts, { ...shopper, isOwner: true }).statuses).toEqual(['DRAFT']);
  });

  it('has its words taken apart, so that no operator reaches the database', () => {
    const { text } = readFilter({ query: ` rain:jack & !('x` }, shopper);
    expect(text).toEqual({
      whole: "rain:jack & !('x",
      prefixes: 'rain:* & jack:* & x:*',
      withDrafts: false,
    });
    expect(() => readFilter({ query: '&!' }, shopper)).toThrow('must hold a word');
    expect(() => readFilter({ query: 'x'.repeat(201) }, shopper)).toThrow('at most 200');
    expect(readFilter({ query: ' ' }, shopper).text).toBeUndefined();
  });

  it('is ordered by title, or by match where words are searched', () => {
    const { text } = readFilter({ query: 'tent' }, shopper);
    expect(readSort(null, {})).toEqual({ by: 'TITLE' });
    expect(readSort(null, { text })).toEqual({ by: 'RELEVANCE' });
    expect(readSort({ by: 'PRICE_ASC', currency: 'EUR' }, {})).toEqual({
      by: 'PRICE_ASC',
      currency: 'EUR',
    });
    expect(() => readSort({ by: 'PRICE_DESC' }, {})).toThrow('needs a currency');
  });
});
