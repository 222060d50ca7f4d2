import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  admitEvents,
  inOrder,
  statusOf,
  timelineFault,
} from '../../../../subgraphs/logistics/model/tracking.ts';
import { eventCodes } from '../../../../subgraphs/logistics/model/tracking-codes.ts';

type Code = (typeof eventCodes)[number];
/** One event an hour. */
const story = (...codes: Code[]) =>
  codes.map((code, hour) => ({ code, occurredAt: new Date(Date.UTC(2026, 10, 23, hour)) }));

const delivered = story(
  'LABEL_CREATED',
  'PICKED_UP',
  'IN_TRANSIT',
  'OUT_FOR_DELIVERY',
  'DELIVERED',
);

describe('a parcel’s timeline', () => {
  it.each<[Code[], string]>([
    [[], 'PENDING'],
    [['LABEL_CREATED'], 'PENDING'],
    [['LABEL_CREATED', 'CANCELLED'], 'CANCELLED'],
    [['PICKED_UP', 'IN_TRANSIT', 'IN_TRANSIT'], 'IN_TRANSIT'],
    [['PICKED_UP', 'IN_TRANSIT', 'CUSTOMS_HELD'], 'DELAYED'],
    [['PICKED_UP', 'OUT_FOR_DELIVERY', 'DELIVERY_FAILED', 'OUT_FOR_DELIVERY'], 'OUT_FOR_DELIVERY'],
    [['PICKED_UP', 'OUT_FOR_DELIVERY', 'DELIVERY_FAILED', 'RETURNING', 'RETURNED'], 'RETURNED'],
    [['PICKED_UP', 'IN_TRANSIT', 'EXCEPTION', 'LOST'], 'LOST'],
    [['PICKED_UP', 'OUT_FOR_DELIVERY', 'DELIVERED'], 'DELIVERED'],
  ])('%j means %s', (codes, status) => {
    expect(timelineFault(story(...codes))).toBeNull();
    expect(statusOf(story(...codes))).toBe(status);
  });

  it.each<[Code[], string]>([
    [['DELIVERED'], 'DELIVERED cannot follow a new parcel; only LABEL_CREATED, PICKED_UP may'],
    [['LABEL_CREATED', 'DELIVERED'], 'only PICKED_UP, CANCELLED may'],
    [['PICKED_UP', 'OUT_FOR_DELIVERY', 'DELIVERED', 'IN_TRANSIT'], 'nothing may'],
  ])('%j cannot be', (codes, fault) => {
    expect(timelineFault(story(...codes))).toContain(fault);
  });

  it('takes events in any order when together they make sense', () => {
    const { timeline, faults } = admitEvents([], [...delivered].reverse());
    expect(timeline).toEqual(delivered);
    expect(faults.size).toBe(0);
  });

  it('refuses only what makes it impossible, and never what it knows', () => {
    const late = { code: 'IN_TRANSIT', occurredAt: new Date(Date.UTC(2026, 10, 24)) } as const;
    const again = delivered.slice(-1);
    const { timeline, faults } = admitEvents(delivered, [late, ...again]);
    expect(timeline).toEqual(delivered);
    expect([...faults.keys()]).toEqual([late]);
  });

  it('is possible after any events were offered', () => {
    const event = fc.record({
      code: fc.constantFrom(...eventCodes),
      occurredAt: fc.integer({ min: 0, max: 20 }).map((hour) => new Date(hour * 3_600_000)),
    });
    fc.assert(
      fc.property(fc.array(event, { maxLength: 12 }), (events) => {
        const { timeline, faults } = admitEvents([], events);
        expect(timelineFault(timeline)).toBeNull();
        expect(timeline).toEqual(inOrder(timeline));
        expect(faults.size).toBeLessThanOrEqual(events.length);
      }),
    );
  });
});
