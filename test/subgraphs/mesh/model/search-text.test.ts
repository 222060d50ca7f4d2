import { describe, expect, it } from 'vitest';
import {
  readSearchText,
  type SearchWord,
  searchQuery,
} from '../../../../subgraphs/mesh/model/search-text.ts';

const word = (text: string, lexemes = [text], synonyms: string[] = []): SearchWord => ({
  text,
  lexemes,
  synonyms,
});

describe('the text of a search', () => {
  it('is going on while its last word is no single letter and nothing stands behind it', () => {
    expect(readSearchText('list pri').isTyping).toBe(true);
    expect(readSearchText('list price ').isTyping).toBe(false);
    expect(readSearchText('list p').isTyping).toBe(false);
    expect(readSearchText('').isTyping).toBe(false);
  });

  it('has a bound', () => {
    expect(readSearchText('a'.repeat(200)).words).toHaveLength(1);
    expect(() => readSearchText('a'.repeat(201))).toThrow('at most 200 characters, not 201');
  });
});

describe('the query of a search', () => {
  it('asks for each word, its synonyms, and what the last one may become', () => {
    const words = [word('list'), word('prices', ['price'], ['cost'])];
    expect(searchQuery(words, true)).toEqual({
      wide: [`(('list'))`, `((('price') | 'cost') | 'prices':*)`],
      whole: [`(('list'))`, `(('price') | 'cost')`],
      direct: [`('list')`, `('price')`],
      isGoingOn: true,
    });
    expect(searchQuery(words, false)?.wide).toEqual(searchQuery(words, false)?.whole);
  });

  it('has no word twice, and none that means nothing', () => {
    const words = [word('prices', ['price']), word('the', []), word('price')];
    expect(searchQuery(words, false)?.direct).toEqual([`('price')`]);
    expect(searchQuery([word('the', [])], true)).toBe(null);
  });

  it('quotes what means something in a query', () => {
    expect(searchQuery([word(`a'b\\c`)], false)?.direct).toEqual([`('a''b\\\\c')`]);
  });
});
