import type { BackgroundTask } from '../../platform/subgraph/background.ts';
import { forgetOldChecks } from './store/checks.ts';
import type { Tables } from './store/tables.ts';

/** Checks are kept as long as somebody may look for them. */
export const forgetfulness: BackgroundTask<Tables> = {
  name: 'forgetting old checks',
  restMs: 60 * 60 * 1000,
  step: ({ db, clock }) => forgetOldChecks(db, clock()),
};
