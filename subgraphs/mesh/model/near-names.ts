import { distance } from 'fastest-levenshtein';

/** Of the known names the three that are most like a name that is not among them, the likeliest first. */
export function nearNames(given: string, known: readonly string[]): string[] {
  const ranked = known.map((name) => ({ name, away: distance(given, name) }));
  ranked.sort((a, b) => a.away - b.away || (a.name < b.name ? -1 : 1));
  return ranked.slice(0, 3).map(({ name }) => name);
}
