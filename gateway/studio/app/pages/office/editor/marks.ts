import type { Severity, Violation } from '../answers.ts';

/** A stretch of a text, and how bad it is; null where nothing is wrong. */
export interface Piece {
  start: number;
  text: string;
  severity: Severity | null;
}

/** Cuts a text where something is wrong. What overlaps is marked once. */
export function piecesOf(text: string, violations: readonly Violation[]): Piece[] {
  const pieces: Piece[] = [];
  let at = 0;
  const cut = (end: number, severity: Severity | null) => {
    if (end > at) pieces.push({ start: at, text: text.slice(at, end), severity });
    at = Math.max(at, end);
  };
  for (const { range, severity } of inOrder(stillThere(text, violations))) {
    if (!range) continue;
    cut(Math.min(range.start, text.length), null);
    cut(Math.min(range.start + range.length, text.length), severity);
  }
  cut(text.length, null);
  return pieces;
}

/**
 * Those whose words still stand where they were found: an answer is about the text as it was asked, and a person
 * writes on. What is absent has no place, and stays.
 */
export function stillThere(text: string, violations: readonly Violation[]): Violation[] {
  return violations.filter(({ term, range }) => {
    if (!range) return true;
    const found = text.slice(range.start, range.start + range.length);
    return found !== '' && (term === null || found === term);
  });
}

function inOrder(violations: readonly Violation[]): Violation[] {
  return [...violations].sort((a, b) => (a.range?.start ?? 0) - (b.range?.start ?? 0));
}

const longestExcerpt = 40;

/** The words of a place, shortened where there are many. */
export function excerptOf(text: string, { start, length }: { start: number; length: number }) {
  const words = text.slice(start, start + length);
  return words.length > longestExcerpt ? `${words.slice(0, longestExcerpt)}…` : words;
}
