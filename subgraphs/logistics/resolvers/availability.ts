import { utcDay } from '../../../schema/day.ts';
import type { Context } from '../context.ts';
import {
  availableBy,
  nextAvailableOn,
  promiseSchedule,
  type StockPosition,
} from '../model/available-to-promise.ts';
import { requireWithinHorizon } from '../model/horizon.ts';

export interface AvailabilityArgs {
  country?: string | null;
  at?: Date | null;
}

/** What can be promised of a SKU by day, from today on; of stock that can be sent to `country`. */
export async function scheduleOf(sku: string, { country }: AvailabilityArgs, context: Context) {
  const now = context.clock();
  const positions = await context.loaders.positions(now).load(sku);
  const within = country ? await sendableTo(positions, country, context) : positions;
  return promiseSchedule(within, utcDay(now));
}

/** Stock at locations where a service collects that goes to the country. */
async function sendableTo<P extends StockPosition>(
  positions: readonly P[],
  country: string,
  { loaders }: Context,
): Promise<P[]> {
  const collecting = new Set(await loaders.countriesSendingTo(country));
  return positions.filter((position) => collecting.has(position.country));
}

/** The day that is asked about: never before today, because nobody keeps what could have been promised. */
export function dayOf(at: Date | null | undefined, { clock }: Context): string {
  requireWithinHorizon(at);
  const now = clock();
  return utcDay(at && at > now ? at : now);
}

export async function variantAvailability(sku: string, args: AvailabilityArgs, context: Context) {
  const schedule = await scheduleOf(sku, args, context);
  const day = dayOf(args.at, context);
  const available = availableBy(schedule, day);
  return { available, isInStock: available > 0, nextAvailableOn: nextAvailableOn(schedule, day) };
}
