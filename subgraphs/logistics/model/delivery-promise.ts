import {
  availableOn,
  promiseSchedule,
  type StockPosition,
  scheduleFrom,
} from './available-to-promise.ts';
import { addBusinessDays, businessDayFrom, type Day, localTime, nextDay } from './business-days.ts';
import { isOneCustomsArea } from './customs.ts';
import { fits, type Parcel, type ParcelLimits } from './parcel.ts';

/** A location as a promise needs it. */
export interface Origin {
  id: string;
  country: string;
  timeZone: string;
  priority: number;
}

/** A service with the transit time that it needs to the address. */
export interface Route extends ParcelLimits {
  service: string;
  cutoffHour: number;
  minDays: number;
  maxDays: number;
  /** The countries that the service goes to; it also collects there, and nowhere else. */
  countries: readonly string[];
}

export interface PromiseQuestion {
  quantity: number;
  parcel: Parcel;
  to: { country: string };
  /** From its day on stock is counted: what was due before is overdue. */
  now: Date;
  /** The time of the order; a past one counts as now. */
  at: Date;
  origins: readonly Origin[];
  /** What lies where; locations that ship no orders are left out. */
  positions: readonly StockPosition[];
  /** Every service that goes to the address. */
  routes: readonly Route[];
}

export type UndeliverableReason = 'OUT_OF_STOCK' | 'DESTINATION_NOT_SERVED' | 'PARCEL_TOO_LARGE';

export type Promised =
  | { kind: 'undeliverable'; reason: UndeliverableReason }
  | {
      kind: 'deliverable';
      origin: string;
      service: string;
      dispatchOn: Day;
      earliestOn: Day;
      latestOn: Day;
    };

type Deliverable = Extract<Promised, { kind: 'deliverable' }>;

/** Working days that clearing a border takes. An assumption; carriers tell ranges of 1 to 2. */
const customsDays = 1;

/**
 * When a quantity can be at an address, from one location in one parcel.
 * Of all locations that have or expect it and all services that collect there, go there and take the
 * parcel, the one whose latest day is the soonest wins; then the earliest day, the location's rank, the ids.
 * Days are local to the location; transit counts business days after the day of dispatch.
 */
export function promiseDelivery(asked: PromiseQuestion): Promised {
  const at = new Date(Math.max(asked.at.getTime(), asked.now.getTime()));
  const question = { ...asked, at };
  const stocked = question.origins.flatMap((origin) => readyAt(origin, question));
  if (!stocked.length) return { kind: 'undeliverable', reason: 'OUT_OF_STOCK' };
  const served = stocked.flatMap(({ origin, readyOn }) =>
    question.routes
      .filter(({ countries }) => countries.includes(origin.country))
      .map((route) => ({ origin, readyOn, route })),
  );
  if (!served.length) return { kind: 'undeliverable', reason: 'DESTINATION_NOT_SERVED' };
  const fitting = served.filter(({ route }) => fits(question.parcel, route));
  const [best] = fitting
    .map((way) => ({ ...way, promise: promiseOf(way, question) }))
    .sort(
      (a, b) =>
        compare(a.promise.latestOn, b.promise.latestOn) ||
        compare(a.promise.earliestOn, b.promise.earliestOn) ||
        a.origin.priority - b.origin.priority ||
        compare(a.origin.id, b.origin.id) ||
        compare(a.route.service, b.route.service),
    );
  return best?.promise ?? { kind: 'undeliverable', reason: 'PARCEL_TOO_LARGE' };
}

/** The location with the day from which on it has the quantity; nothing when it never has. */
function readyAt(origin: Origin, { positions, quantity, now, at }: PromiseQuestion) {
  const here = positions.filter(({ location }) => location === origin.id);
  const today = localTime(now, origin.timeZone).day;
  const orderedOn = localTime(at, origin.timeZone).day;
  const readyOn = availableOn(scheduleFrom(promiseSchedule(here, today), orderedOn), quantity);
  return readyOn === null ? [] : [{ origin, readyOn }];
}

interface Way {
  origin: Origin;
  readyOn: Day;
  route: Route;
}

function promiseOf({ origin, readyOn, route }: Way, question: PromiseQuestion): Deliverable {
  return {
    kind: 'deliverable',
    origin: origin.id,
    service: route.service,
    ...transitDays({ origin, readyOn, route }, question),
  };
}

interface Transit {
  origin: Pick<Origin, 'country' | 'timeZone'>;
  readyOn: Day;
  route: Pick<Route, 'cutoffHour' | 'minDays' | 'maxDays'>;
}

function transitDays({ origin, readyOn, route }: Transit, { at, to }: Sending) {
  const ordered = localTime(at, origin.timeZone);
  const missedCutoff = readyOn === ordered.day && ordered.hour >= route.cutoffHour;
  const dispatchOn = businessDayFrom(missedCutoff ? nextDay(readyOn) : readyOn);
  const border = isOneCustomsArea(origin.country, to.country) ? 0 : customsDays;
  return {
    dispatchOn,
    earliestOn: addBusinessDays(dispatchOn, route.minDays + border),
    latestOn: addBusinessDays(dispatchOn, route.maxDays + border),
  };
}

interface Sending {
  at: Date;
  to: { country: string };
}

/** The day by which a parcel that is made at a time should be there: as it was promised then. */
export function promisedOn(way: Omit<Transit, 'readyOn'>, sending: Sending): Day {
  const readyOn = localTime(sending.at, way.origin.timeZone).day;
  return transitDays({ ...way, readyOn }, sending).latestOn;
}

function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
