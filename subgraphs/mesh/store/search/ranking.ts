import { sql } from 'kysely';

/** So many matches of one grade are ranked, however many there are: more than twice as many as anybody may ask for. */
export const mostRanked = 300;

/** Of many words on a short row more than of few words on a long one. */
export const rank = (column: string, words: readonly string[]) =>
  sql`ts_rank(${sql.ref(column)}, ${words.join(' & ')}::tsquery, 1)`;
