/** A run of letters and digits: what stands between them separates words. */
const run = /[\p{L}\p{N}]+/gu;

/**
 * Where a name in camel case has its joints: `list|Price`, `XML|Document`. The plural of an abbreviation has none,
 * so that `SKUs` stays one word.
 */
const joint = /(?<=[\p{Ll}\p{N}])(?=\p{Lu})|(?<=\p{Lu})(?=\p{Lu}\p{Ll}{2})/u;

/** The words of a text in lower case; `Variant.listPrice` is `variant`, `list` and `price`. */
export function wordsOf(text: string): string[] {
  return (text.match(run) ?? []).flatMap((part) => part.split(joint)).map(lower);
}

/** A word with a number behind it, e.g. `line2`. */
const numbered = /^(\p{L}{2,})\p{N}+$/u;

/**
 * A text as what it can be found by: its words, those with a number without it too, and names in camel case in one
 * piece too.
 */
export function searchable(text: string): string {
  const words = wordsOf(text);
  const bare = words.flatMap((word) => numbered.exec(word)?.[1] ?? []);
  const names = (text.match(run) ?? []).filter((part) => joint.test(part));
  return [...words, ...bare, ...names.map(lower)].join(' ').slice(0, longest);
}

/** By more than this nothing is found: PostgreSQL holds at most 1 MB of words for a row. */
const longest = 20_000;

const lower = (word: string) => word.toLowerCase();
