import { describe, expect, it } from 'vitest';
import type { Outcome } from '../../../platform/transfer/feed.ts';
import { sift } from '../../../platform/transfer/sift.ts';

const odd = { code: 'RULE_VIOLATED', field: 'count', reason: 'must be even' } as const;
const oddOnes = (count: number) => (count % 2 ? odd : null);
const inserted: Outcome = { kind: 'inserted' };

describe('sifting rows', () => {
  it('writes the good ones together and tells of all in their order', async () => {
    const batches: number[][] = [];
    const outcomes = await sift([1, 2, 3, 4], oddOnes, async (good) => {
      batches.push(good);
      return good.map((count) => (count === 2 ? inserted : { kind: 'updated' }));
    });
    expect(batches).toEqual([[2, 4]]);
    const refused = { kind: 'rejected', ...odd };
    expect(outcomes).toEqual([refused, inserted, refused, { kind: 'updated' }]);
  });

  it('asks of each row once, first to last, so that the second of two can be refused', async () => {
    const seen = new Set<string>();
    const twice = { code: 'ALREADY_EXISTS', field: null, reason: 'twice' } as const;
    const outcomes = await sift(
      ['a', 'b', 'a'],
      (row) => (seen.size === seen.add(row).size ? twice : null),
      async (good) => good.map(() => inserted),
    );
    expect(outcomes).toEqual([inserted, inserted, { kind: 'rejected', ...twice }]);
  });

  it('writes nothing when nothing is good', async () => {
    const outcomes = await sift([1, 3], oddOnes, () => Promise.reject(new Error('was asked')));
    expect(outcomes.map(({ kind }) => kind)).toEqual(['rejected', 'rejected']);
  });

  it('does not make up what a writer forgot to tell', async () => {
    await expect(sift([2, 4], oddOnes, async () => [inserted])).rejects.toThrow('fewer rows');
  });
});
