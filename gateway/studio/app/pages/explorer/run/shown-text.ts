/** What an editor shows without delay, in characters. */
const shownCharacters = 500_000;

interface ShownText {
  text: string;
  /** Whether it is only the beginning. */
  isCut: boolean;
}

/** An answer as it is read: indented where it is JSON, cut where it is too long for any reader. */
export function shownText(
  { text, json }: { text: string; json: unknown },
  limit = shownCharacters,
): ShownText {
  const whole = json === undefined ? text : JSON.stringify(json, null, 2);
  if (whole.length <= limit) return { text: whole, isCut: false };
  const end = whole.lastIndexOf('\n', limit);
  return { text: whole.slice(0, end > 0 ? end : limit), isCut: true };
}

/** e.g. `312 B`, `4.1 KB`, `10.2 MB`. */
export function sizeText(bytes: number): string {
  if (bytes < 1000) return `${bytes} B`;
  if (bytes < 1_000_000) return `${(bytes / 1000).toFixed(1)} KB`;
  return `${(bytes / 1_000_000).toFixed(1)} MB`;
}
