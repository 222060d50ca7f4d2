import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { diffLines } from '../../../gateway/studio/app/pages/products/contract/diff-lines.ts';
import { foldSame } from '../../../gateway/studio/app/pages/products/contract/fold-same.ts';

const written = (before: string, after: string, limit?: number) =>
  diffLines(before, after, limit).map(({ kind, text }) => `${signs[kind]}${text}`);
const signs = { same: ' ', removed: '-', added: '+' };
const texts = fc.array(fc.constantFrom('a', 'b', 'c'), { maxLength: 30 });
const joined = (lines: readonly string[]) => lines.map((line) => `${line}\n`).join('');

describe('two texts line by line', () => {
  it('tell what was removed and what was added', () => {
    expect(written('a\nb\nc\n', 'a\nx\nc\nd\n')).toEqual([' a', '-b', '+x', ' c', '+d']);
    expect(written('', 'a\n')).toEqual(['+a']);
    expect(written('a\n', '')).toEqual(['-a']);
    expect(written('a\n', 'a\n')).toEqual([' a']);
  });

  it('have the numbers of both', () => {
    expect(diffLines('a\nb\n', 'b\nc\n')).toEqual([
      { kind: 'removed', text: 'a', before: 1, after: null },
      { kind: 'same', text: 'b', before: 2, after: 1 },
      { kind: 'added', text: 'c', before: null, after: 2 },
    ]);
  });

  it('are both whole in what is shown, with as few edits as there can be', () => {
    fc.assert(
      fc.property(texts, texts, (was, is) => {
        const lines = diffLines(joined(was), joined(is));
        const side = (other: 'added' | 'removed') =>
          lines.filter(({ kind }) => kind !== other).map(({ text }) => text);
        expect(side('added')).toEqual(was);
        expect(side('removed')).toEqual(is);
        const same = lines.filter(({ kind }) => kind === 'same').length;
        expect(same).toBe(longestCommon(was, is));
      }),
    );
  });

  it('are shown as written anew where there is more to search than is worth it', () => {
    expect(written('a\nb\nc\nd\n', 'a\nc\nb\nd\n', 1)).toEqual([
      ...[' a', '-b', '-c', '+c', '+b', ' d'],
    ]);
  });

  it('are folded where nothing changed', () => {
    const many = Array.from({ length: 20 }, (_, n) => `line ${n}`);
    const changed = many.with(10, 'another');
    const parts = foldSame(diffLines(joined(many), joined(changed)));
    expect(parts.map((part) => (part.kind === 'fold' ? part.count : part.lines.length))).toEqual([
      ...[7, 8, 6],
    ]);
    expect(foldSame([])).toEqual([]);
  });
});

/** By the table of all beginnings: slow, and plain. */
function longestCommon(was: readonly string[], is: readonly string[]): number {
  let row = Array<number>(is.length + 1).fill(0);
  for (const line of was) {
    const next = [0];
    for (const [at, other] of is.entries()) {
      const longer = Math.max(row[at + 1] ?? 0, next[at] ?? 0);
      next.push(line === other ? (row[at] ?? 0) + 1 : longer);
    }
    row = next;
  }
  return row[is.length] ?? 0;
}
