import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { allocate, type Supply } from '../../../../subgraphs/logistics/model/allocation.ts';

const at = (location: string, priority: number, sku: string, units: number): Supply => ({
  location,
  priority,
  sku,
  units,
});
const want = (sku: string, quantity: number) => ({ sku, quantity });

/** `location:sku×units`, for reading. */
function told(wanted: ReturnType<typeof want>[], supplies: Supply[]): string[] | string {
  const answer = allocate(wanted, supplies);
  if (answer.kind === 'short') return `short of ${answer.sku}: ${answer.supply}/${answer.wanted}`;
  return answer.lines.map(({ location, sku, quantity }) => `${location}:${sku}×${quantity}`);
}

describe('allocating an order', () => {
  it.each([
    ['the best rank wins', [want('a', 2)], [at('x', 2, 'a', 9), at('y', 1, 'a', 9)], ['y:a×2']],
    [
      'one location beats two of better rank',
      [want('a', 1), want('b', 1)],
      [at('x', 1, 'a', 1), at('y', 2, 'b', 1), at('z', 9, 'a', 1), at('z', 9, 'b', 1)],
      ['z:a×1', 'z:b×1'],
    ],
    [
      'a quantity is split where it must be',
      [want('a', 5)],
      [at('x', 1, 'a', 2), at('y', 2, 'a', 4)],
      ['y:a×4', 'x:a×1'],
    ],
    ['ids break a tie', [want('a', 1)], [at('y', 1, 'a', 1), at('x', 1, 'a', 1)], ['x:a×1']],
    [
      'all or none',
      [want('a', 1), want('b', 3)],
      [at('x', 1, 'a', 1), at('x', 1, 'b', 2)],
      'short of b: 2/3',
    ],
    ['nothing anywhere', [want('a', 1)], [], 'short of a: 0/1'],
  ])('%s', (_rule, wanted, supplies, answer) => {
    expect(told(wanted, supplies)).toEqual(answer);
  });

  const supply = fc.record({
    location: fc.constantFrom('v', 'w', 'x', 'y', 'z'),
    priority: fc.constant(1),
    sku: fc.constantFrom('a', 'b', 'c'),
    units: fc.integer({ min: 0, max: 9 }),
  });
  const supplies = fc.uniqueArray(supply, { selector: (one) => `${one.location}${one.sku}` });
  const wanted = fc.uniqueArray(
    fc.record({ sku: fc.constantFrom('a', 'b', 'c'), quantity: fc.integer({ min: 1, max: 15 }) }),
    { selector: ({ sku }) => sku, minLength: 1 },
  );

  it('gives exactly what is wanted, and nobody more than it has', () => {
    fc.assert(
      fc.property(wanted, supplies, (lines, offered) => {
        const answer = allocate(lines, offered);
        if (answer.kind === 'short') {
          expect(answer.supply).toBeLessThan(answer.wanted);
          return;
        }
        for (const { sku, quantity } of lines) {
          const given = answer.lines.filter((line) => line.sku === sku);
          expect(given.reduce((sum, line) => sum + line.quantity, 0)).toBe(quantity);
        }
        for (const line of answer.lines) {
          const has = offered.find((o) => o.sku === line.sku && o.location === line.location);
          expect(line.quantity).toBeLessThanOrEqual(has?.units ?? 0);
          expect(line.quantity).toBeGreaterThan(0);
        }
      }),
    );
  });

  it('does not depend on the order of the rows', () => {
    fc.assert(
      fc.property(wanted, supplies, (lines, offered) => {
        const forward = told(lines, offered);
        const backward = told(lines, [...offered].reverse());
        expect([backward].flat().sort()).toEqual([forward].flat().sort());
      }),
    );
  });
});
