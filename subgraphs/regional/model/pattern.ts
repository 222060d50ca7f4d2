import type { TextRange } from './term-search.ts';

type Token = { kind: 'is'; char: string } | { kind: 'any' | 'digit' | 'letters' };

/**
 * Finds every place where a pattern matches, leftmost first, without overlaps.
 * `#` is a digit, `?` any character, `*` any run of letters, all else itself, whatever its case.
 * Walks the text once with the set of states it may be in, so that the cost is at most
 * text × pattern whatever is asked: no pattern can be made slow on purpose.
 */
export function findPattern(text: string, pattern: string): TextRange[] {
  const tokens = parse(pattern);
  const found: TextRange[] = [];
  let states = new Map<number, number>();
  let at = 0;
  for (const char of text) {
    enter(states, tokens, 0, at);
    const next = new Map<number, number>();
    for (const [state, start] of states) step(next, tokens, state, char, start);
    at += char.length;
    const start = next.get(tokens.length);
    states = next;
    if (start === undefined) continue;
    found.push({ start, length: at - start });
    states = new Map();
  }
  return found;
}

function parse(pattern: string): Token[] {
  return [...pattern.toLowerCase()].map((char) => {
    if (char === '#') return { kind: 'digit' };
    if (char === '?') return { kind: 'any' };
    if (char === '*') return { kind: 'letters' };
    return { kind: 'is', char };
  });
}

/** Adds a state, and those reached from it without a character: a run of letters may be empty. */
function enter(states: Map<number, number>, tokens: Token[], state: number, start: number): void {
  const known = states.get(state);
  if (known !== undefined && known <= start) return;
  states.set(state, start);
  if (tokens[state]?.kind === 'letters') enter(states, tokens, state + 1, start);
}

function step(
  next: Map<number, number>,
  tokens: Token[],
  state: number,
  char: string,
  start: number,
): void {
  const token = tokens[state];
  if (!token || !accepts(token, char)) return;
  enter(next, tokens, token.kind === 'letters' ? state : state + 1, start);
}

function accepts(token: Token, char: string): boolean {
  if (token.kind === 'is') return char.toLowerCase() === token.char;
  if (token.kind === 'digit') return /\p{Nd}/u.test(char);
  return token.kind === 'any' || /\p{L}/u.test(char);
}
