import { describe, expect, it } from 'vitest';
import { insertTerm } from '../../../gateway/studio/app/pages/office/editor/insert-term.ts';

describe('writing a term into a text', () => {
  it.each([
    ['into nothing', '', 0, 0, 'Zelt|'],
    ['behind a word', 'Lodge 2', 7, 7, 'Lodge 2 Zelt|'],
    ['behind a space', 'Lodge ', 6, 6, 'Lodge Zelt|'],
    ['before a word', 'neu', 0, 0, 'Zelt |neu'],
    ['in place of what is selected', 'ein tent hier', 4, 8, 'ein Zelt| hier'],
    ['into brackets', '()', 1, 1, '(Zelt|)'],
  ])('%s', (_where, text, start, end, result) => {
    const next = insertTerm(text, start, end, 'Zelt');
    expect(`${next.text.slice(0, next.caret)}|${next.text.slice(next.caret)}`).toBe(result);
  });
});
