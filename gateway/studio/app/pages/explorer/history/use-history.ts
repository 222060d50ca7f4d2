import { useMemo } from 'react';
import { createStored, useStored } from '../../../data/stored.ts';
import { type PastRun, pastRuns, remember } from './history.ts';

const stored = createStored('weft.explorer.history', '[]');

interface History {
  runs: readonly PastRun[];
  add(run: PastRun): void;
  clear(): void;
}

/** What was run in this browser. */
export function useHistory(): History {
  const [said, say] = useStored(stored);
  const runs = useMemo(() => pastRuns(said), [said]);
  return {
    runs,
    add: (run) => say(JSON.stringify(remember(pastRuns(stored.get()), run))),
    clear: () => say('[]'),
  };
}
