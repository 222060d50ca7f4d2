import type { Change } from './changes/change.ts';
import type { Affected } from './judgement/affected.ts';
import { exceptionFor } from './judgement/exceptions.ts';
import type { CheckException, CheckSettings } from './judgement/settings.ts';

/**
 * `breaks`: somebody registered or asks what will fail. `risks`: nothing fails, but somebody may meet what
 * they do not know. `below threshold`: would break, but too little traffic for the settings. `excepted`:
 * would break or risk, and somebody approved it. `unused`: concerns nobody. `safe`: cannot concern anybody.
 */
export type Outcome = 'breaks' | 'risks' | 'below threshold' | 'excepted' | 'unused' | 'safe';

export interface Verdict {
  change: Change;
  outcome: Outcome;
  /** The busiest first. */
  affected: Affected[];
  /** Of all that are affected, in the window. */
  requests: number;
  /** Of all requests in the window, from 0 to 1. */
  share: number;
  /** Where the outcome is `excepted`. */
  exception?: CheckException | undefined;
}

export interface Terms {
  settings: CheckSettings;
  /** ISO 8601, UTC. */
  today: string;
  /** All that count, in the window. */
  allRequests: number;
}

/** What a change means for those whom it affects. */
export function judgeChange(change: Change, affected: readonly Affected[], terms: Terms): Verdict {
  const requests = affected.reduce((sum, row) => sum + row.requests, 0);
  const verdict = {
    change,
    affected: affected.toSorted((a, b) => b.requests - a.requests),
    requests,
    share: terms.allRequests > 0 ? requests / terms.allRequests : 0,
  };
  const outcome = outcomeOf(verdict, terms.settings);
  const { settings, today } = terms;
  const exception =
    outcome === 'breaks' || outcome === 'risks'
      ? exceptionFor(change, settings.exceptions, today)
      : undefined;
  return exception ? { ...verdict, outcome: 'excepted', exception } : { ...verdict, outcome };
}

type Weighed = Pick<Verdict, 'change' | 'affected' | 'requests' | 'share'>;

function outcomeOf(verdict: Weighed, { minRequests, minShare }: CheckSettings): Outcome {
  const { change, affected, requests, share } = verdict;
  if (affected.length === 0) return change.level === 'safe' ? 'safe' : 'unused';
  const isEnough = requests >= minRequests && share >= minShare;
  if (!isEnough && !affected.some(({ isRegistered }) => isRegistered)) return 'below threshold';
  return affected.every(({ effect }) => effect === 'may notice') ? 'risks' : 'breaks';
}
