import { describe, expect, it } from 'vitest';
import { lengthOf, limitsOf } from '../../../gateway/studio/app/pages/office/editor/limits.ts';

describe('the limits of a field', () => {
  it('are those of the strictest rules about it', () => {
    const rules = [
      { kind: 'MAX_LENGTH', field: 'TITLE', limit: 60 },
      { kind: 'MAX_LENGTH', field: null, limit: 80 },
      { kind: 'MIN_LENGTH', field: 'DESCRIPTION', limit: 20 },
      { kind: 'PATTERN', field: null, limit: null },
    ] as const;
    expect(limitsOf(rules, 'TITLE')).toEqual({ least: null, most: 60 });
    expect(limitsOf(rules, 'DESCRIPTION')).toEqual({ least: 20, most: 80 });
  });

  it('count characters as the rules do', () => {
    expect(lengthOf('⛺️🎒')).toBe(3);
  });
});
