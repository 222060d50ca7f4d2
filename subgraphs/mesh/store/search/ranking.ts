import { sql } from 'kysely';

/**
 * So many matches of one grade are ranked, however many there are. Twice as many as are asked for: those of the better
 * grades may be among them.
 */
export const mostRanked = (limit: number) => Math.max(150, 2 * limit);

/** Of many words on a short row more than of few words on a long one. */
export const rank = (column: string, words: readonly string[]) =>
  sql`ts_rank(${sql.ref(column)}, ${words.join(' & ')}::tsquery, 1)`;
