import { type Kysely, sql, type Transaction } from 'kysely';
import {
  readSearchText,
  type SearchText,
  type SearchWord,
  searchQuery,
} from '../../model/search-text.ts';
import type { Tables } from '../tables.ts';
import { findByGrade } from './by-grade.ts';

/** A data product, or a field of one, that a search found. */
export interface CatalogFind {
  product: string;
  /** Null for the product itself. */
  path: string | null;
  description: string | null;
}

/**
 * Finds what speaks of all the words, or else of as many as there are; the best match first.
 * Throws INVALID_INPUT for a text that is too long; finds nothing where no word means anything.
 */
export async function searchCatalog(
  db: Kysely<Tables>,
  text: string,
  limit: number,
): Promise<CatalogFind[]> {
  const asked = readSearchText(text);
  if (!asked.words.length) return [];
  const reading = db.transaction().setAccessMode('read only');
  return reading.execute(async (tx) => {
    await useWordIndexes(tx);
    const query = searchQuery(await searchWords(tx, asked), asked.isTyping);
    if (!query) return [];
    const key = asked.words.join(' ');
    return findByGrade(tx, { ...query, key, id: asked.whole }, limit);
  });
}

/**
 * A guess at how many rows hold several words at once is often far off, and a plan that walks the table until it has
 * found enough may then walk all of it. The word indexes cost about the same whatever is asked.
 */
async function useWordIndexes(tx: Transaction<Tables>): Promise<void> {
  const settings = ['enable_seqscan', 'enable_indexscan', 'enable_indexonlyscan', 'jit'];
  const off = settings.map((name) => sql`set_config(${name}, 'off', true)`);
  await sql`select ${sql.join(off)}`.execute(tx);
}

/** Their stems and synonyms, in order. */
async function searchWords(tx: Transaction<Tables>, { words }: SearchText): Promise<SearchWord[]> {
  const { rows } = await sql<SearchWord>`
    select word.text, stem.lexemes, array(
      select distinct other.lexeme
      from synonyms own join synonyms other on other.concept = own.concept
      where own.lexeme = any(stem.lexemes) and other.lexeme <> all(stem.lexemes)
      order by other.lexeme limit 20
    ) as synonyms
    from unnest(${words}::text[]) with ordinality as word (text, place)
    cross join lateral (select tsvector_to_array(to_tsvector('english', word.text)) as lexemes) stem
    order by word.place`.execute(tx);
  return rows;
}
