/** A stretch of two texts: in both, only in the old one, or only in the new one. */
export interface Stretch {
  kind: 'same' | 'old' | 'new';
  text: string;
}

/** Comparing takes time by the product of both: more words than these each are shown as they are. */
const mostWords = 800;

/** What changed between two texts, word by word; null for texts that are too long for it. */
export function wordDiff(before: string, after: string): Stretch[] | null {
  const old = split(before);
  const now = split(after);
  if (old.length > mostWords || now.length > mostWords) return null;
  const common = commonLengths(old, now);
  const stretches: Stretch[] = [];
  let [i, j] = [0, 0];
  while (i < old.length || j < now.length) {
    if (i < old.length && isSameWord(old[i], now[j])) {
      append(stretches, 'same', now[j]);
      i += 1;
      j += 1;
    } else if (i < old.length && at(common, i + 1, j) >= at(common, i, j + 1)) {
      append(stretches, 'old', old[i]);
      i += 1;
    } else {
      append(stretches, 'new', now[j]);
      j += 1;
    }
  }
  return stretches;
}

/** Words with the space behind them, so that each stretch can be shown as it is. */
const split = (text: string) => text.match(/\S+\s*|\s+/g) ?? [];

const isSameWord = (one: string | undefined, other: string | undefined) =>
  one?.trim() === other?.trim();

/** How many words the rests from `i` and `j` have in common, at most, in order. */
function commonLengths(old: readonly string[], now: readonly string[]): Uint16Array[] {
  const rows = Array.from({ length: old.length + 1 }, () => new Uint16Array(now.length + 1));
  for (let i = old.length - 1; i >= 0; i -= 1) {
    for (let j = now.length - 1; j >= 0; j -= 1) {
      const row = rows[i];
      if (!row) continue;
      row[j] = isSameWord(old[i], now[j])
        ? at(rows, i + 1, j + 1) + 1
        : Math.max(at(rows, i + 1, j), at(rows, i, j + 1));
    }
  }
  return rows;
}

const at = (rows: readonly Uint16Array[], i: number, j: number) => rows[i]?.[j] ?? 0;

function append(stretches: Stretch[], kind: Stretch['kind'], word = ''): void {
  const last = stretches.at(-1);
  if (last?.kind === kind) last.text += word;
  else stretches.push({ kind, text: word });
}
