import { describe, expect, it } from 'vitest';
import {
  type PromiseQuestion,
  promiseDelivery,
} from '../../../../subgraphs/logistics/model/delivery-promise.ts';

const question: PromiseQuestion = {
  quantity: 1,
  parcel: { billableGrams: 1000, longestSideMm: 300 },
  to: { country: 'DE' },
  now: new Date('2026-11-23T10:00:00Z'),
  // Monday, 11:00 in Berlin.
  at: new Date('2026-11-23T10:00:00Z'),
  origins: [
    { id: 'hub', country: 'DE', timeZone: 'Europe/Berlin', priority: 1 },
    { id: 'reno', country: 'US', timeZone: 'America/Los_Angeles', priority: 2 },
  ],
  positions: [{ location: 'hub', country: 'DE', available: 5, safetyStock: 0, inbound: [] }],
  routes: [
    {
      service: 'parcel',
      cutoffHour: 15,
      minDays: 1,
      maxDays: 2,
      maxWeightGrams: 30_000,
      maxSideMm: 1200,
      countries: ['DE', 'AT'],
    },
    {
      service: 'freight',
      cutoffHour: 12,
      minDays: 3,
      maxDays: 5,
      maxWeightGrams: null,
      maxSideMm: null,
      countries: ['DE', 'US'],
    },
  ],
};

const promise = (change: Partial<PromiseQuestion>) => promiseDelivery({ ...question, ...change });
const at = (instant: string) => ({ at: new Date(instant) });
const stock = (location: string, available: number, inbound: [string, number][] = []) => ({
  location,
  country: location === 'reno' ? 'US' : 'DE',
  available,
  safetyStock: 0,
  inbound: inbound.map(([dueOn, units]) => ({ dueOn, units })),
});

describe('a delivery promise', () => {
  it.each([
    ['before the cut-off', at('2026-11-23T13:59:00Z'), '2026-11-23', '2026-11-24', '2026-11-25'],
    ['at the cut-off', at('2026-11-23T14:00:00Z'), '2026-11-24', '2026-11-25', '2026-11-26'],
    ['late on Friday', at('2026-11-27T16:00:00Z'), '2026-11-30', '2026-12-01', '2026-12-02'],
    ['on Sunday', at('2026-11-29T08:00:00Z'), '2026-11-30', '2026-12-01', '2026-12-02'],
    ['in UTC still Monday', at('2026-11-23T23:30:00Z'), '2026-11-24', '2026-11-25', '2026-11-26'],
  ])('%s', (_when, change, dispatchOn, earliestOn, latestOn) => {
    expect(promise(change)).toMatchObject({ service: 'parcel', dispatchOn, earliestOn, latestOn });
  });

  it('waits for inbound goods when the stock does not cover it', () => {
    const positions = [stock('hub', 1, [['2026-12-02', 5]])];
    expect(promise({ positions, quantity: 3 })).toMatchObject({
      dispatchOn: '2026-12-02',
      earliestOn: '2026-12-03',
    });
  });

  it('asked about a later day counts what is due by then, and never what is overdue now', () => {
    const now = at('2026-11-23T10:00:00Z').at;
    const later = { now, ...at('2026-12-04T09:00:00Z'), quantity: 3 };
    const due = [stock('hub', 1, [['2026-12-02', 5]])];
    expect(promise({ ...later, positions: due })).toMatchObject({
      dispatchOn: '2026-12-04',
      earliestOn: '2026-12-07',
    });
    const overdue = [stock('hub', 1, [['2026-11-20', 5]])];
    expect(promise({ ...later, positions: overdue })).toMatchObject({ reason: 'OUT_OF_STOCK' });
  });

  it('asked about the past promises from now on', () => {
    const past = { now: at('2026-11-23T10:00:00Z').at, ...at('2026-11-02T09:00:00Z') };
    expect(promise(past)).toMatchObject({ dispatchOn: '2026-11-23', earliestOn: '2026-11-24' });
    const overdue = [stock('hub', 0, [['2026-11-20', 5]])];
    expect(promise({ ...past, positions: overdue })).toMatchObject({ reason: 'OUT_OF_STOCK' });
  });

  it('takes the way that is there first, whatever the rank', () => {
    const positions = [stock('hub', 0, [['2026-12-18', 5]]), stock('reno', 5)];
    expect(promise({ positions })).toMatchObject({ origin: 'reno', service: 'freight' });
  });

  it('adds a day for customs', () => {
    const reno = promise({ positions: [stock('reno', 5)], ...at('2026-11-23T17:00:00Z') });
    // Monday 09:00 in Reno; 3 days and a day for customs.
    expect(reno).toMatchObject({ dispatchOn: '2026-11-23', earliestOn: '2026-11-27' });
  });

  it('sends what is heavy, or of unknown weight, with a service that takes anything', () => {
    const heavy = { billableGrams: 40_000, longestSideMm: 300 };
    const unknown = { billableGrams: null, longestSideMm: null };
    expect(promise({ parcel: heavy })).toMatchObject({ service: 'freight' });
    expect(promise({ parcel: unknown })).toMatchObject({ service: 'freight' });
  });

  it.each([
    ['OUT_OF_STOCK', { quantity: 6 }],
    ['OUT_OF_STOCK', { positions: [] }],
    ['DESTINATION_NOT_SERVED', { routes: [] }],
    [
      'DESTINATION_NOT_SERVED',
      { positions: [stock('reno', 5)], routes: question.routes.slice(0, 1) },
    ],
    [
      'PARCEL_TOO_LARGE',
      {
        parcel: { billableGrams: 40_000, longestSideMm: 300 },
        routes: question.routes.slice(0, 1),
      },
    ],
  ])('is refused as %s', (reason, change) => {
    expect(promise(change)).toEqual({ kind: 'undeliverable', reason });
  });
});
