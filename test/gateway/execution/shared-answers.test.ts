import { describe, expect, it } from 'vitest';
import { SharedAnswers } from '../../../gateway/execution/shared-answers.ts';
import { noLookups } from '../../../gateway/telemetry/gateway-counts.ts';

describe('answers that requests share', () => {
  it('are counted when they are shared, and not when somebody only wants to know', async () => {
    const lookups = noLookups();
    const shared = new SharedAnswers<string>(lookups);
    let answer = (_text: string) => {};
    const first = shared.get('a', () => new Promise((resolve) => (answer = resolve)));
    expect(shared.isUnderWay('a')).toBe(true);
    expect(shared.isUnderWay('b')).toBe(false);
    const second = shared.get('a', () => Promise.reject(new Error('asked twice')));
    answer('once');
    expect(await Promise.all([first, second])).toEqual(['once', 'once']);
    expect(shared.isUnderWay('a')).toBe(false);
    expect(lookups).toEqual({ hits: 1, misses: 1 });
  });
});
