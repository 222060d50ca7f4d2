import { describe, expect, it } from 'vitest';
import type { Violation } from '../../../gateway/studio/app/pages/office/answers.ts';
import { piecesOf, stillThere } from '../../../gateway/studio/app/pages/office/editor/marks.ts';

const violation = (start: number, term: string | null, length = term?.length ?? 0): Violation => ({
  rule: 'r',
  kind: 'FORBIDDEN_TERM',
  severity: 'ERROR',
  message: 'No.',
  term,
  range: { start, length },
});
const absent: Violation = { ...violation(0, 'Zelt'), range: null };
const marked = (text: string, violations: Violation[]) =>
  piecesOf(text, violations).map(({ text: piece, severity }) => (severity ? `[${piece}]` : piece));

describe('the marks of a text', () => {
  it('stand where it breaks rules, in order', () => {
    const text = 'one bad two worse';
    expect(marked(text, [violation(12, 'worse'), violation(4, 'bad')])).toEqual([
      'one ',
      '[bad]',
      ' two ',
      '[worse]',
    ]);
  });

  it('do not overlap, and lose no character', () => {
    const text = 'abcdef';
    const pieces = marked(text, [violation(1, 'bcd'), violation(2, 'cdef'), absent]);
    expect(pieces).toEqual(['a', '[bcd]', '[ef]']);
  });

  it('go when the words have moved or changed meanwhile', () => {
    expect(stillThere('so bad', [violation(0, 'bad')])).toEqual([]);
    expect(stillThere('bad so', [violation(0, 'bad'), absent])).toHaveLength(2);
  });

  it('of what is too long go when it is not any more', () => {
    expect(marked('too long', [violation(4, null, 4)])).toEqual(['too ', '[long]']);
    expect(stillThere('too', [violation(4, null, 4)])).toEqual([]);
  });
});
