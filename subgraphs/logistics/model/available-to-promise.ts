import { mostInt } from './limits.ts';

/** What one location has of one SKU and expects, in units. */
export interface StockPosition {
  location: string;
  country: string;
  /** On hand and held by nobody; units of lapsed reservations count. */
  available: number;
  safetyStock: number;
  /** What is due there, in any order. */
  inbound: readonly { dueOn: string; units: number }[];
}

export interface Step {
  on: string;
  available: number;
}

/**
 * How many units can be promised from each day on, all in all; the first step is `today`.
 * Walks on-hand stock, then inbound shipments by due date. Reserved units are never promised twice,
 * and inbound first refills a safety stock that is short. What was due before today is overdue:
 * nobody knows when it comes, so it is not promised.
 * Rule: available to promise, APICS Dictionary.
 */
export function promiseSchedule(positions: readonly StockPosition[], today: string): Step[] {
  const days = new Set([today]);
  for (const { inbound } of positions) {
    for (const { dueOn } of inbound) if (dueOn > today) days.add(dueOn);
  }
  const steps = [...days].sort().map((on) => ({ on, available: promisedBy(positions, today, on) }));
  return steps.filter(({ available }, index) => available !== steps[index - 1]?.available);
}

/** Due today counts for today: it is not yet on the shelf, but it can be promised. Never more than an Int. */
function promisedBy(positions: readonly StockPosition[], today: string, on: string): number {
  let units = 0;
  for (const { available, safetyStock, inbound } of positions) {
    const due = inbound.filter(({ dueOn }) => dueOn >= today && dueOn <= on);
    const arriving = due.reduce((sum, line) => sum + line.units, 0);
    units += Math.max(0, available - safetyStock + arriving);
  }
  return Math.min(units, mostInt);
}

/**
 * The earliest day on which `quantity` can be promised; days are UTC.
 * Returns null when nothing inbound covers it.
 */
export function availableOn(schedule: readonly Step[], quantity: number): string | null {
  return schedule.find(({ available }) => available >= quantity)?.on ?? null;
}

/** How many units can be promised on a day: the last step that is not after it. */
export function availableBy(schedule: readonly Step[], day: string): number {
  return schedule.findLast(({ on }) => on <= day)?.available ?? 0;
}

/** The schedule as it is seen from a day on: its first step is that day. */
export function scheduleFrom(schedule: readonly Step[], day: string): Step[] {
  const first = { on: day, available: availableBy(schedule, day) };
  return [first, ...schedule.filter(({ on }) => on > day)];
}

/** The first day after `day` on which a unit can be had, where none can be had on it; else null. */
export function nextAvailableOn(schedule: readonly Step[], day: string): string | null {
  if (availableBy(schedule, day) > 0) return null;
  return schedule.find(({ on, available }) => on > day && available > 0)?.on ?? null;
}
