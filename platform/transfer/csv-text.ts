import { stringify } from 'csv-stringify/sync';
import type { FlatRow } from './feed.ts';

/** Rows of cells as CSV lines, as RFC 4180 has them but for plain line feeds. */
export function csvText(rows: readonly (readonly FlatRow[string][])[]): string {
  // Left to itself the library writes true as 1, and a carriage return without quotes.
  return stringify([...rows], { cast: { boolean: String }, quoted_match: /[\r\n]/ });
}
