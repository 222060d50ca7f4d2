import type { BackgroundTask } from '../../platform/subgraph/background.ts';
import { sweepLapsed, wasFullStep } from './store/lapse.ts';
import type { Tables } from './store/tables.ts';

/** Gives back the stock that nobody came for, so that the next buyer need not wait for it. */
export const expiry: BackgroundTask<Tables> = {
  name: 'ending lapsed reservations',
  restMs: 30_000,
  step: async ({ db, clock }) => wasFullStep(await sweepLapsed(db, clock())),
};
