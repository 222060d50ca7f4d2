import type { Change } from '../changes/change.ts';
import type { CheckException } from './settings.ts';

/** Why an exception in the settings does nothing. */
export interface IdleException {
  exception: CheckException;
  why: 'expired' | 'matches no change';
}

/** The one that covers the change today. Its last day still counts. */
export function exceptionFor(
  change: Change,
  exceptions: readonly CheckException[],
  today: string,
): CheckException | undefined {
  return exceptions.find((exception) => covers(exception, change) && !isOver(exception, today));
}

/** Those that are over, and those that no change needs: both can be deleted. */
export function idleExceptions(
  changes: readonly Change[],
  exceptions: readonly CheckException[],
  today: string,
): IdleException[] {
  return exceptions.flatMap((exception): IdleException[] => {
    if (isOver(exception, today)) return [{ exception, why: 'expired' }];
    const isNeeded = changes.some((change) => covers(exception, change));
    return isNeeded ? [] : [{ exception, why: 'matches no change' }];
  });
}

function covers({ coordinate, kind }: CheckException, change: Change): boolean {
  return coordinate === change.coordinate && (kind === undefined || kind === change.kind);
}

const isOver = ({ expires }: CheckException, today: string) => expires < today;
