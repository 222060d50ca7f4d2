import { describe, expect, it } from 'vitest';
import {
  eventTone,
  eventWords,
  isLate,
  lastStep,
} from '../../../gateway/studio/app/pages/service/shipment/events.ts';

describe('what happens to a parcel', () => {
  it('is told in words, and an event that is new to the page by its code', () => {
    expect(eventWords('DELIVERY_FAILED')).toBe('Delivery failed');
    expect(eventTone('DELIVERY_FAILED')).toBe('warn');
    expect([eventWords('TELEPORTED'), eventTone('TELEPORTED')]).toEqual(['TELEPORTED', 'plain']);
  });

  it.each([
    [[], -1],
    [['LABEL_CREATED'], 0],
    [['PICKED_UP', 'CUSTOMS_HELD'], 2],
    [['OUT_FOR_DELIVERY', 'DELIVERY_FAILED', 'IN_TRANSIT'], 3],
    [['OUT_FOR_DELIVERY', 'DELIVERED'], 4],
  ])('after %j it came to step %i', (codes, step) => {
    const timeline = codes.map((code) => ({ code, occurredAt: '', place: null, note: null }));
    expect(lastStep(timeline)).toBe(step);
  });

  it.each([
    ['on the promised day', '2026-11-26', null, 'IN_TRANSIT', false],
    ['after it', '2026-11-25', null, 'IN_TRANSIT', true],
    ['delivered in time', '2026-11-20', '2026-11-20T21:00:00Z', 'DELIVERED', false],
    ['delivered after it', '2026-11-20', '2026-11-21T08:00:00Z', 'DELIVERED', true],
    ['sent back', '2026-11-20', null, 'RETURNED', false],
    ['without a promise', null, null, 'IN_TRANSIT', false],
  ])('%s: late or not', (_case, promisedOn, deliveredAt, status, late) => {
    expect(isLate({ promisedOn, deliveredAt, status }, '2026-11-26')).toBe(late);
  });
});
