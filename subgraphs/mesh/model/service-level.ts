import { percentileMs } from './latency.ts';

/** What came of the requests for a data product. */
export interface ProductUse {
  product: string;
  requests: number;
  /** Answers that had errors. */
  errors: number;
  /** By `latencyBoundsMs`. */
  latency: number[];
}

/** What came of them on one day. */
export interface ProductDayUse extends ProductUse {
  /** In UTC. */
  day: string;
}

/** A promise as a contract gives it, see `slaProperties`. */
export interface Promised {
  property: string;
  value: unknown;
  unit?: string | undefined;
}

export interface Measure {
  /** In the promise's unit, as a Decimal travels. */
  measured: string;
  isKept: boolean;
  /** How many requests it rests on. */
  requests: number;
}

export interface MeasuredDay extends Measure {
  day: string;
}

/** How many ms one of the unit has. */
const millisecondsOf: Readonly<Record<string, number>> = {
  ms: 1,
  millisecond: 1,
  milliseconds: 1,
  s: 1000,
  second: 1000,
  seconds: 1000,
};

/**
 * What was measured of a promise. Null where nobody asked, for properties that requests do not show (such as
 * freshness), and for values and units that are none of these:
 * - `latency`, in ms (which is meant where there is no unit) or s: within this time 95 of 100 answers came.
 *   Contracts promise it of small requests, and all are measured; it is read from classes, see `percentileMs`.
 * - `availability`, in `percent` or `%` (which are meant where there is no unit): the share of answers without errors.
 *   Contracts promise it of minutes, and requests are what is known of them. Rounded down: what is not kept to the
 *   third place is not shown as if it were.
 */
export function measureOf(
  { property, value, unit }: Promised,
  use: ProductUse | null,
): Measure | null {
  const promised = typeof value === 'boolean' || value === '' ? Number.NaN : Number(value ?? NaN);
  if (!use?.requests || !Number.isFinite(promised)) return null;
  switch (property.toLowerCase()) {
    case 'latency':
      return latencyMeasure(use, promised, millisecondsOf[unit?.toLowerCase() ?? 'ms']);
    case 'availability':
      return ['percent', '%'].includes(unit?.toLowerCase() ?? '%')
        ? availabilityMeasure(use, promised)
        : null;
    default:
      return null;
  }
}

/** What was measured of a promise on each of these days; nothing for what `measureOf` does not measure. */
export function measuresByDay(promised: Promised, days: readonly ProductDayUse[]): MeasuredDay[] {
  return days.flatMap((use) => {
    const measure = measureOf(promised, use);
    return measure ? [{ day: use.day, ...measure }] : [];
  });
}

function latencyMeasure(
  { latency, requests }: ProductUse,
  promised: number,
  unitMs: number | undefined,
): Measure | null {
  const p95 = percentileMs(latency, 0.95);
  if (p95 === null || unitMs === undefined) return null;
  return { measured: String(p95 / unitMs), isKept: p95 <= promised * unitMs, requests };
}

function availabilityMeasure({ requests, errors }: ProductUse, promised: number): Measure {
  const good = requests - errors;
  const measured = Math.floor((good * 100_000) / requests) / 1000;
  return { measured: String(measured), isKept: good * 100 >= promised * requests, requests };
}
