/** The text with a term in place of what is selected, apart from the words beside it; and where writing goes on. */
export function insertTerm(text: string, start: number, end: number, term: string) {
  const before = text.slice(0, start);
  const after = text.slice(end);
  const left = /[\p{L}\p{N},.;:!?)]$/u.test(before) ? ' ' : '';
  const right = /^[\p{L}\p{N}]/u.test(after) ? ' ' : '';
  const inserted = `${left}${term}${right}`;
  return { text: before + inserted + after, caret: start + inserted.length };
}
