import { describe, expect, it } from 'vitest';
import { readAhead } from '../../../platform/transfer/read-ahead.ts';

function counting(upTo: number) {
  const seen = { made: 0, ended: false };
  async function* source() {
    try {
      for (let item = 1; item <= upTo; item++) {
        seen.made = item;
        yield item;
      }
      throw new Error('no more');
    } finally {
      seen.ended = true;
    }
  }
  return { seen, items: readAhead(source()) };
}

describe('reading ahead', () => {
  it('gives every item in order, then the failure of the source', async () => {
    const { items } = counting(3);
    const got: number[] = [];
    const reading = (async () => {
      for await (const item of items) got.push(item);
    })();
    await expect(reading).rejects.toThrow('no more');
    expect(got).toEqual([1, 2, 3]);
  });

  it('is one item ahead at most, and ends the source with its reader', async () => {
    const { items, seen } = counting(100);
    for await (const item of items) {
      expect(seen.made).toBeLessThanOrEqual(item + 1);
      if (item === 5) break;
    }
    expect(seen).toEqual({ made: 6, ended: true });
  });
});
