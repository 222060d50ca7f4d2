import type { Transaction } from 'kysely';
import type { SearchQuery } from '../../model/search-text.ts';
import type { Tables } from '../tables.ts';
import { findAnyWord } from './any-word.ts';
import { fieldSource } from './field-source.ts';
import { fieldsByName, fieldsByText } from './fields-by-grade.ts';
import { Findings } from './findings.ts';
import { productsByName, productsByText } from './products-by-grade.ts';
import type { CatalogFind } from './search-catalog.ts';

export interface GradedSearch extends SearchQuery {
  /** The words as names have them in `name_key`. */
  key: string;
  /** What may be the id of a product. */
  id: string;
}

/**
 * What has all words: products of that name, with them in their name, in their tags; fields by their name; products
 * and fields by what is said of them. Worse matches are looked for only where the better ones leave room.
 * Where nothing has all words, what has any of them.
 */
export async function findByGrade(
  tx: Transaction<Tables>,
  search: GradedSearch,
  limit: number,
): Promise<CatalogFind[]> {
  const found = new Findings(limit);
  found.add(await productsByName(tx, search, limit));
  if (found.isFull) return found.list();
  const { labelled, described } = await productsByText(tx, search, limit);
  found.add(labelled);
  if (found.isFull) return found.list();
  found.add(await fieldsByName(tx, search, search.whole, limit));
  if (found.isFull) return found.list();
  // In long texts nearly every beginning of a word is found, so that it is looked for in names alone.
  if (search.isGoingOn) found.add(await fieldsByName(tx, search, search.wide, limit));
  found.add(described);
  if (found.isFull) return found.list();
  const source = await fieldSource(tx, 'search', search.whole);
  found.add(await fieldsByText(tx, search, source, limit));
  return found.isEmpty ? findAnyWord(tx, source, limit) : found.list();
}
