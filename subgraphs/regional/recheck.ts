import type { BackgroundTask } from '../../platform/subgraph/background.ts';
import { recheckBatch } from './store/rechecks.ts';
import type { Tables } from './store/tables.ts';

/** Checks texts again after a rule, the glossary or the source locale changed. */
export const recheck: BackgroundTask<Tables> = {
  name: 'checking texts again',
  restMs: 1000,
  step: ({ db, clock }) => recheckBatch(db, clock()),
};
