import { sql, type Transaction } from 'kysely';
import type { SearchQuery } from '../../model/search-text.ts';
import type { Tables } from '../tables.ts';
import { type FieldWords, fieldsFor } from './field-source.ts';
import { hasAll } from './has-all.ts';
import type { CatalogFind } from './search-catalog.ts';

export interface GradedSearch extends SearchQuery {
  /** The words as names have them in `name_key`. */
  key: string;
  /** What may be the id of a product. */
  id: string;
}

type Grade = (
  tx: Transaction<Tables>,
  search: GradedSearch,
  limit: number,
) => Promise<CatalogFind[]>;

/** So many matches of one grade are ranked, however many there are: more than twice as many as anybody may ask for. */
const mostRanked = 300;

/** A field with more words in its path is found by all that is said of it. */
const mostNameWords = 5;

/** From the best matches to the least: a worse grade is asked only when the better ones leave room. */
const grades: readonly Grade[] = [
  productsCalled,
  productsWith('name_search'),
  productsWith('label_search'),
  fieldsCalled,
  fieldsWith('name_search', 'whole'),
  fieldsWith('name_search', 'wide'),
  productsWith('search'),
  // In long texts nearly every beginning of a word is found.
  fieldsWith('search', 'whole'),
];

/** What has all words, the best match first. */
export async function findByGrade(
  tx: Transaction<Tables>,
  search: GradedSearch,
  limit: number,
): Promise<CatalogFind[]> {
  const found = new Map<string, CatalogFind>();
  for (const grade of grades) {
    // A match has all worse grades too, so that those found already may come again.
    for (const each of await grade(tx, search, limit)) {
      const key = JSON.stringify([each.product, each.path]);
      if (!found.has(key)) found.set(key, each);
    }
    if (found.size >= limit) break;
  }
  return [...found.values()].slice(0, limit);
}

async function productsCalled(tx: Transaction<Tables>, { key, id }: GradedSearch, limit: number) {
  const { rows } = await sql<CatalogFind>`
    select id as product, null as path, description from products
    where name_key = ${key} or id = ${id} order by id limit ${limit}`.execute(tx);
  return rows;
}

async function fieldsCalled(tx: Transaction<Tables>, { key }: GradedSearch, limit: number) {
  const { rows } = await sql<CatalogFind>`
    select product, path, description from product_fields
    where name_key = ${key} order by path, product limit ${limit}`.execute(tx);
  return rows;
}

function productsWith(column: 'name_search' | 'label_search' | 'search'): Grade {
  return async (tx, { wide, direct }, limit) => {
    const { rows } = await sql<CatalogFind>`
      select id as product, null as path, description
      from (select * from products where ${hasAll(column, wide)} limit ${mostRanked}) match
      order by ${hasAll(column, direct)} desc, ${rank(column, wide)} desc, id
      limit ${limit}`.execute(tx);
    return rows;
  };
}

function fieldsWith(column: FieldWords, form: 'whole' | 'wide'): Grade {
  return async (tx, search, limit) => {
    const { [form]: words, whole, direct } = search;
    if (column === 'name_search' && words.length > mostNameWords) return [];
    // Whole words were looked for before.
    if (form === 'wide' && words.every((word) => whole.includes(word))) return [];
    const { fields, rareFirst } = await fieldsFor(tx, column, words);
    const { rows } = await sql<CatalogFind>`
      select product, path, description
      from (select * from ${fields} field where ${hasAll(column, rareFirst)} limit ${mostRanked}) match
      order by ${hasAll(column, direct)} desc, ${rank(column, words)} desc, path, product
      limit ${limit}`.execute(tx);
    return rows;
  };
}

/** Of many words on a short row more than of few words on a long one. */
const rank = (column: string, words: readonly string[]) =>
  sql`ts_rank(${sql.ref(column)}, ${words.join(' & ')}::tsquery, 1)`;
