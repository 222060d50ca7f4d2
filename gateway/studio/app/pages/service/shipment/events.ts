import type { TrackingEvent } from '../answers.ts';

export type EventTone = 'plain' | 'good' | 'warn' | 'bad';

/** What happened in words, and whether it was good. */
const words: Readonly<Record<string, [words: string, tone: EventTone]>> = {
  LABEL_CREATED: ['Label made', 'plain'],
  PICKED_UP: ['Handed to the carrier', 'plain'],
  IN_TRANSIT: ['On its way', 'plain'],
  CUSTOMS_HELD: ['Held by customs', 'warn'],
  CUSTOMS_CLEARED: ['Cleared by customs', 'plain'],
  OUT_FOR_DELIVERY: ['Out for delivery', 'plain'],
  DELIVERY_FAILED: ['Delivery failed', 'warn'],
  DELIVERED: ['Delivered', 'good'],
  EXCEPTION: ['Something went wrong', 'warn'],
  RETURNING: ['Sent back', 'warn'],
  RETURNED: ['Back at the sender', 'warn'],
  LOST: ['Lost', 'bad'],
  CANCELLED: ['Cancelled', 'bad'],
};

export const eventWords = (code: string): string => words[code]?.[0] ?? code;

export const eventTone = (code: string): EventTone => words[code]?.[1] ?? 'plain';

/** The way of a parcel that nothing happens to. */
export const steps = ['Label', 'Handed over', 'On its way', 'Out for delivery', 'Delivered'];

const stepOf: Readonly<Record<string, number>> = {
  LABEL_CREATED: 0,
  PICKED_UP: 1,
  IN_TRANSIT: 2,
  CUSTOMS_HELD: 2,
  CUSTOMS_CLEARED: 2,
  OUT_FOR_DELIVERY: 3,
  DELIVERY_FAILED: 3,
  DELIVERED: 4,
};

/** How far along those steps it came; -1 before the first event. */
export function lastStep(timeline: readonly TrackingEvent[]): number {
  return timeline.reduce((last, { code }) => Math.max(last, stepOf[code] ?? -1), -1);
}

/** Whether it is, or was, later than promised; days are compared in UTC, as the graph gives them. */
export function isLate({ promisedOn, deliveredAt, status }: LateQuestion, today: string): boolean {
  if (promisedOn === null || ended.has(status)) return false;
  return (deliveredAt?.slice(0, 10) ?? today) > promisedOn;
}

interface LateQuestion {
  promisedOn: string | null;
  deliveredAt: string | null;
  status: string;
}

/** Nobody waits for it any more. */
const ended = new Set(['RETURNED', 'LOST', 'CANCELLED']);
