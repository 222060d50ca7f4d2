import {
  eventCodes,
  meaning,
  type ShipmentStatus,
  successors,
  type TrackingEventCode,
} from './tracking-codes.ts';

export interface Event {
  occurredAt: Date;
  code: TrackingEventCode;
}

/** A parcel's timeline holds no more. */
const mostEvents = 200;

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
