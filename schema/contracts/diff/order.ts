/**
 * How far `is` lies above `was`: positive when it is more or later, 0 when equal.
 * Undefined when the two have no order: other kinds of values, or a moment with an offset and one without.
 */
export function order(was: unknown, is: unknown): number | undefined {
  if (typeof was === 'number' && typeof is === 'number') return is - was;
  if (typeof was !== 'string' || typeof is !== 'string') return undefined;
  const before = momentOf(was);
  const after = momentOf(is);
  if (!before || !after || before.form !== after.form) return undefined;
  return after.ms - before.ms;
}

interface Moment {
  form: string;
  ms: number;
}

const moment = /^(\d{4}-\d\d-\d\d)?T?(\d\d:\d\d(?::\d\d(?:\.\d+)?)?)?(Z|[+-]\d\d:\d\d)?$/;

/** A day, a time or both, ISO 8601. Without an offset it is local to somebody, so only its like compares. */
function momentOf(text: string): Moment | undefined {
  const [whole, day, time, offset] = moment.exec(text) ?? [];
  if (whole === undefined) return undefined;
  const ms = Date.parse(`${day ?? '1970-01-01'}T${time ?? '00:00'}${offset ?? 'Z'}`);
  if (Number.isNaN(ms)) return undefined;
  const form = [day, time, offset].map((part) => part !== undefined).join();
  return { form, ms };
}
