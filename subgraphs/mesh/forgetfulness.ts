import type { BackgroundTask } from '../../platform/subgraph/background.ts';
import { forgetOldChecks } from './store/checks.ts';
import { forgetOldUsage } from './store/forget-usage.ts';
import type { Tables } from './store/tables.ts';

/** Checks are kept as long as somebody may look for them. */
export const forgetfulness: BackgroundTask<Tables> = {
  name: 'forgetting old checks',
  restMs: 60 * 60 * 1000,
  step: ({ db, clock }) => forgetOldChecks(db, clock()),
};

/** Use is kept for a year and a month, so that a season can be compared with the one before. */
export const usageForgetfulness: BackgroundTask<Tables> = {
  name: 'forgetting old use',
  restMs: 60 * 60 * 1000,
  step: ({ db, clock }) => forgetOldUsage(db, clock()),
};
