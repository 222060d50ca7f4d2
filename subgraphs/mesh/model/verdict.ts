import { type CheckStep, isPassed } from '../../../schema/checks/report/report.ts';
import type { CheckReason } from '../store/tables.ts';

/**
 * Whether nothing stops a release. Going back is for emergencies: then only what cannot be served stops it,
 * and everything else is told all the same.
 */
export function isAdmitted(steps: readonly CheckStep[], reason: CheckReason): boolean {
  const deciding =
    reason === 'ROLL_BACK' ? steps.filter(({ name }) => name === 'composition') : steps;
  return isPassed({ steps: [...deciding] });
}
