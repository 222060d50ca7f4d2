import { type RawBuilder, sql } from 'kysely';

/**
 * The condition that a column holds every word, each a `tsquery`. One condition for each: the index then skips what
 * the rarest word excludes, which it does not do within one.
 */
export function hasAll(column: string, words: readonly string[]): RawBuilder<boolean> {
  const each = words.map((word) => sql`${sql.ref(column)} @@ ${word}::tsquery`);
  return sql<boolean>`(${sql.join(each, sql` and `)})`;
}
