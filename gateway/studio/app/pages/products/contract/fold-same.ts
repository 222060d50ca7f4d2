import type { DiffLine } from './diff-lines.ts';

/** Lines that are shown together, or lines that stayed as they were and are folded away. */
export type DiffPart =
  | { kind: 'lines'; lines: readonly DiffLine[] }
  | { kind: 'fold'; count: number };

/** So many lines around a change are shown. */
const around = 3;

/** Folds what is far from every change. */
export function foldSame(lines: readonly DiffLine[]): DiffPart[] {
  const near = new Set(
    lines.flatMap(({ kind }, place) =>
      kind === 'same' ? [] : Array.from({ length: 2 * around + 1 }, (_, n) => place - around + n),
    ),
  );
  const parts: DiffPart[] = [];
  let since = 0;
  for (let place = 1; place <= lines.length; place += 1) {
    if (place < lines.length && near.has(place) === near.has(since)) continue;
    const part = lines.slice(since, place);
    parts.push(
      near.has(since) ? { kind: 'lines', lines: part } : { kind: 'fold', count: part.length },
    );
    since = place;
  }
  return parts;
}
