import { describe, expect, it } from 'vitest';
import { wordDiff } from '../../../gateway/studio/app/pages/office/editor/word-diff.ts';

const told = (before: string, after: string) =>
  wordDiff(before, after)?.map(({ kind, text }) => `${kind}: ${text.trim()}`);

describe('what changed between two texts', () => {
  it.each([
    ['nothing', 'a b', 'a b', ['same: a b']],
    ['a word at the end', 'a b', 'a b c', ['same: a b', 'new: c']],
    ['a word in the middle', 'a old c', 'a new c', ['same: a', 'old: old', 'new: new', 'same: c']],
    ['the first word', 'a b', 'b', ['old: a', 'same: b']],
    ['everything', 'a', 'b', ['old: a', 'new: b']],
    ['from nothing', '', 'a', ['new: a']],
  ])('%s', (_what, before, after, stretches) => {
    expect(told(before, after)).toEqual(stretches);
  });

  it('is not worked out for texts that are too long for it', () => {
    expect(wordDiff('word '.repeat(801), 'word')).toBeNull();
  });
});
