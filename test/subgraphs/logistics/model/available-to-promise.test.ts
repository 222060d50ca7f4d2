import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  availableBy,
  availableOn,
  nextAvailableOn,
  promiseSchedule,
} from '../../../../subgraphs/logistics/model/available-to-promise.ts';

const today = '2026-11-23';
const position = (available: number, safetyStock: number, ...inbound: [string, number][]) => ({
  location: 'hub',
  country: 'DE',
  available,
  safetyStock,
  inbound: inbound.map(([dueOn, units]) => ({ dueOn, units })),
});

describe('available to promise', () => {
  const schedule = promiseSchedule(
    [
      position(5, 2, ['2026-12-01', 10], ['2026-11-30', 4], ['2026-11-01', 99]),
      position(0, 3, ['2026-12-01', 2], ['2026-12-05', 3]),
    ],
    today,
  );

  it('walks stock above the safety stock, then inbound by due date; overdue is not promised', () => {
    expect(schedule).toEqual([
      { on: today, available: 3 },
      { on: '2026-11-30', available: 7 },
      { on: '2026-12-01', available: 17 },
      { on: '2026-12-05', available: 19 },
    ]);
  });

  it.each([
    [1, today],
    [3, today],
    [4, '2026-11-30'],
    [17, '2026-12-01'],
    [19, '2026-12-05'],
    [20, null],
  ])('%i units can be promised on %s', (quantity, on) => {
    expect(availableOn(schedule, quantity)).toBe(on);
  });

  it('tells how many by a day', () => {
    expect(availableBy(schedule, '2026-11-29')).toBe(3);
    expect(availableBy(schedule, '2027-01-01')).toBe(19);
  });

  it('tells when something is there again, only where nothing is', () => {
    const empty = promiseSchedule([position(1, 2, ['2026-12-24', 2])], today);
    expect(nextAvailableOn(empty, today)).toBe('2026-12-24');
    expect(nextAvailableOn(schedule, today)).toBeNull();
    expect(nextAvailableOn(promiseSchedule([], today), today)).toBeNull();
  });

  it('never shrinks from one day to the next, and reserving a unit never adds one', () => {
    const day = fc.integer({ min: 1, max: 30 }).map((n) => `2026-12-${String(n).padStart(2, '0')}`);
    const inbound = fc.array(fc.tuple(day, fc.integer({ min: 1, max: 9 })), { maxLength: 5 });
    const units = fc.integer({ min: 1, max: 9 });
    fc.assert(
      fc.property(units, units, inbound, (available, safety, due) => {
        const steps = promiseSchedule([position(available, safety, ...due)], today);
        const less = promiseSchedule([position(available - 1, safety, ...due)], today);
        const numbers = steps.map((step) => step.available);
        expect(numbers).toEqual([...numbers].sort((a, b) => a - b));
        for (const { on } of steps)
          expect(availableBy(less, on)).toBeLessThanOrEqual(availableBy(steps, on));
      }),
    );
  });
});
