/** What a carrier can tell, in the order of a parcel's life. */
export const eventCodes = [
  'LABEL_CREATED',
  'PICKED_UP',
  'IN_TRANSIT',
  'CUSTOMS_HELD',
  'CUSTOMS_CLEARED',
  'OUT_FOR_DELIVERY',
  'DELIVERY_FAILED',
  'DELIVERED',
  'EXCEPTION',
  'RETURNING',
  'RETURNED',
  'LOST',
  'CANCELLED',
] as const;

export type TrackingEventCode = (typeof eventCodes)[number];

export type ShipmentStatus =
  | 'PENDING'
  | 'IN_TRANSIT'
  | 'OUT_FOR_DELIVERY'
  | 'DELAYED'
  | 'DELIVERED'
  | 'RETURNING'
  | 'RETURNED'
  | 'LOST'
  | 'CANCELLED';

/** What may follow what. The start is a label, or a pick-up where the carrier tells of no label. */
const successors: Record<TrackingEventCode | 'START', readonly TrackingEventCode[]> = {
  START: ['LABEL_CREATED', 'PICKED_UP'],
  LABEL_CREATED: ['PICKED_UP', 'CANCELLED'],
  PICKED_UP: ['IN_TRANSIT', 'CUSTOMS_HELD', 'OUT_FOR_DELIVERY', 'EXCEPTION', 'LOST'],
  IN_TRANSIT: [
    'IN_TRANSIT',
    'CUSTOMS_HELD',
    'CUSTOMS_CLEARED',
    'OUT_FOR_DELIVERY',
    'EXCEPTION',
    'RETURNING',
    'LOST',
  ],
  CUSTOMS_HELD: ['CUSTOMS_CLEARED', 'RETURNING', 'EXCEPTION'],
  CUSTOMS_CLEARED: ['IN_TRANSIT', 'OUT_FOR_DELIVERY', 'EXCEPTION'],
  OUT_FOR_DELIVERY: ['DELIVERED', 'DELIVERY_FAILED', 'EXCEPTION', 'IN_TRANSIT'],
  DELIVERY_FAILED: ['OUT_FOR_DELIVERY', 'IN_TRANSIT', 'DELIVERED', 'RETURNING', 'EXCEPTION'],
  EXCEPTION: ['IN_TRANSIT', 'OUT_FOR_DELIVERY', 'EXCEPTION', 'RETURNING', 'LOST'],
  RETURNING: ['RETURNING', 'RETURNED', 'LOST'],
  DELIVERED: [],
  RETURNED: [],
  LOST: [],
  CANCELLED: [],
};

const meaning: Record<TrackingEventCode, ShipmentStatus> = {
  LABEL_CREATED: 'PENDING',
  PICKED_UP: 'IN_TRANSIT',
  IN_TRANSIT: 'IN_TRANSIT',
  CUSTOMS_HELD: 'DELAYED',
  CUSTOMS_CLEARED: 'IN_TRANSIT',
  OUT_FOR_DELIVERY: 'OUT_FOR_DELIVERY',
  DELIVERY_FAILED: 'DELAYED',
  DELIVERED: 'DELIVERED',
  EXCEPTION: 'DELAYED',
  RETURNING: 'RETURNING',
  RETURNED: 'RETURNED',
  LOST: 'LOST',
  CANCELLED: 'CANCELLED',
};

export interface Event {
  occurredAt: Date;
  code: TrackingEventCode;
}

/** A parcel's timeline holds no more. */
export const mostEvents = 200;

/**
 * In the order of time; of events at one instant, in the order of a parcel's life.
 * Carriers tell late and out of order, so an event may have its place in the middle.
 */
export function inOrder<E extends Event>(events: readonly E[]): E[] {
  return [...events].sort(
    (a, b) =>
      a.occurredAt.getTime() - b.occurredAt.getTime() ||
      eventCodes.indexOf(a.code) - eventCodes.indexOf(b.code),
  );
}

/** Why a timeline cannot be so, in words; null when it can. `events` are in order. */
export function timelineFault(events: readonly Event[]): string | null {
  if (events.length > mostEvents) return `a parcel has at most ${mostEvents} events`;
  let before: TrackingEventCode | 'START' = 'START';
  for (const { code } of events) {
    const next: readonly TrackingEventCode[] = successors[before];
    if (!next.includes(code)) {
      const right = next.length ? `only ${next.join(', ')} may` : 'nothing may';
      return `${code} cannot follow ${before === 'START' ? 'a new parcel' : before}; ${right}`;
    }
    before = code;
  }
  return null;
}

/** Where the parcel is, by its last event. `events` are in order. */
export function statusOf(events: readonly Event[]): ShipmentStatus {
  const last = events.at(-1);
  return last ? meaning[last.code] : 'PENDING';
}

/**
 * Which of the offered events may join a timeline. All together when that makes a possible one;
 * otherwise one by one in the order of time, each refused that makes it impossible, with the reason.
 * One that is known already (same instant, same code) is never refused.
 */
export function admitEvents<E extends Event>(
  known: readonly Event[],
  offered: readonly E[],
): { timeline: Event[]; faults: Map<E, string> } {
  const together = inOrder(distinct([...known, ...offered]));
  const faults = new Map<E, string>();
  if (timelineFault(together) === null) return { timeline: together, faults };
  let timeline = inOrder(known);
  for (const event of inOrder(offered)) {
    const longer = inOrder(distinct([...timeline, event]));
    const fault = longer.length > timeline.length ? timelineFault(longer) : null;
    if (fault === null) timeline = longer;
    else faults.set(event, fault);
  }
  return { timeline, faults };
}

function distinct(events: readonly Event[]): Event[] {
  const byKey = new Map<string, Event>();
  for (const event of events) {
    const key = `${event.occurredAt.getTime()} ${event.code}`;
    if (!byKey.has(key)) byKey.set(key, event);
  }
  return [...byKey.values()];
}
