/** Where something stands in a text, counted in UTF-16 code units as JavaScript and browsers do. */
export interface TextRange {
  start: number;
  length: number;
}

/** Scripts that put no space between words, so that a word's edge cannot be asked for. */
const withoutSpaces =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;

/** Every place where `term` stands as a word or words of its own, whatever its case. */
export function findWords(text: string, term: string): TextRange[] {
  return ranges(text, withoutSpaces.test(term) ? literal(term) : wordForm(term));
}

/** True when the term occurs anywhere, also inside a longer word: inflections and compounds count. */
export function containsTerm(text: string, term: string): boolean {
  return new RegExp(literal(term), 'iu').test(text);
}

/** Characters as people count them, near enough: code points. */
export function lengthOf(text: string): number {
  return [...text].length;
}

// Only literals between two fixed looks to the side: nothing here can backtrack.
function wordForm(term: string): string {
  return `(?<![\\p{L}\\p{N}])${literal(term)}(?![\\p{L}\\p{N}])`;
}

function literal(term: string): string {
  return term.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
}

function ranges(text: string, form: string): TextRange[] {
  return [...text.matchAll(new RegExp(form, 'giu'))].map(({ index, 0: found }) => ({
    start: index,
    length: found.length,
  }));
}
