import { describe, expect, it } from 'vitest';
import { measureOf, measuresByDay } from '../../../../subgraphs/mesh/model/service-level.ts';
import { latencyOf } from '../report.ts';

const use = (requests: number, errors: number, ...elapsed: number[]) => ({
  product: 'p',
  requests,
  errors,
  latency: latencyOf(...elapsed),
});
const slow = use(4, 0, 20, 20, 20, 240);

describe('what is measured of a promise', () => {
  it.each([
    ['latency', 250, 'ms', slow, { measured: '250', isKept: true }],
    ['latency', 249, 'ms', slow, { measured: '250', isKept: false }],
    ['latency', '0.25', 's', slow, { measured: '0.25', isKept: true }],
    ['latency', 250, undefined, slow, { measured: '250', isKept: true }],
    ['availability', 99.9, 'percent', use(1000, 1, 5), { measured: '99.9', isKept: true }],
    ['availability', 99.9, 'percent', use(1000, 2, 5), { measured: '99.8', isKept: false }],
    ['availability', 99.95, '%', use(2000, 1, 5), { measured: '99.95', isKept: true }],
    ['availability', 100, 'percent', use(3_000_000, 1, 5), { measured: '99.999', isKept: false }],
    ['availability', 99, undefined, use(10, 10, 5), { measured: '0', isKept: false }],
  ])('%s of %s %s', (property, value, unit, measured, expected) => {
    expect(measureOf({ property, value, unit }, measured)).toEqual({
      ...expected,
      requests: measured.requests,
    });
  });

  it.each([
    ['freshness', 60, 's'],
    ['latency', 250, 'd'],
    ['availability', 99, 'minutes'],
    ['latency', 'fast', 'ms'],
    ['latency', true, 'ms'],
    ['latency', null, 'ms'],
  ])('is nothing for %s of %s %s', (property, value, unit) => {
    expect(measureOf({ property, value, unit }, slow)).toBeNull();
  });

  it('is nothing where nobody asked', () => {
    expect(measureOf({ property: 'latency', value: 1, unit: 'ms' }, null)).toBeNull();
    expect(measureOf({ property: 'latency', value: 1, unit: 'ms' }, use(0, 0))).toBeNull();
  });

  it('is told day by day, for what is measured', () => {
    const days = [
      { ...slow, day: '2026-11-25' },
      { ...use(1, 0, 300), day: '2026-11-26' },
    ];
    expect(measuresByDay({ property: 'latency', value: 250, unit: 'ms' }, days)).toMatchObject([
      { day: '2026-11-25', isKept: true },
      { day: '2026-11-26', isKept: false, requests: 1 },
    ]);
    expect(measuresByDay({ property: 'freshness', value: 60, unit: 's' }, days)).toEqual([]);
  });
});
