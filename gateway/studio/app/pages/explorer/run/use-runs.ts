import { useCallback, useRef, useState } from 'react';
import { AskError, type Question } from '../../../data/ask.ts';
import { maxTabs } from '../tabs/workspace.ts';
import { type RunAnswer, runOperation } from './run-operation.ts';

/** How far the latest run of a tab is. */
export type Run =
  | { phase: 'none' }
  | { phase: 'running' }
  | { phase: 'cancelled' }
  | { phase: 'failed'; reason: string }
  | { phase: 'answered'; answer: RunAnswer };

export interface Runs {
  of(tab: number): Run;
  /** Resolves when it is over, in whatever way. A run of this tab that is still on its way is cancelled. */
  start(tab: number, question: Question): Promise<Run>;
  /** Shows why nothing was asked. */
  refuse(tab: number, reason: string): void;
  cancel(tab: number): void;
  /** Gives up what was kept for a tab that is closed. */
  forget(tab: number): void;
}

const none: Run = { phase: 'none' };

/** The runs of all tabs, each with its latest answer; they are gone with the page. */
export function useRuns(): Runs {
  const [runs, setRuns] = useState<ReadonlyMap<number, Run>>(new Map());
  const running = useRef(new Map<number, AbortController>());

  const put = useCallback((tab: number, run: Run) => {
    setRuns((before) => {
      const others = [...before].filter(([id]) => id !== tab);
      return new Map([...others.slice(1 - maxTabs), [tab, run]]);
    });
    return run;
  }, []);

  const start = useCallback(
    async (tab: number, question: Question): Promise<Run> => {
      running.current.get(tab)?.abort();
      const stop = new AbortController();
      running.current.set(tab, stop);
      put(tab, { phase: 'running' });
      const run = await outcome(question, stop.signal);
      // Another run of the tab, or its end, came in between: it says what is shown.
      if (running.current.get(tab) !== stop) return run;
      running.current.delete(tab);
      return put(tab, run);
    },
    [put],
  );

  const forget = useCallback((tab: number) => {
    running.current.get(tab)?.abort();
    running.current.delete(tab);
    setRuns((before) => new Map([...before].filter(([id]) => id !== tab)));
  }, []);

  return {
    of: (tab) => runs.get(tab) ?? none,
    start,
    refuse: (tab, reason) => void put(tab, { phase: 'failed', reason }),
    cancel: (tab) => running.current.get(tab)?.abort(),
    forget,
  };
}

async function outcome(question: Question, signal: AbortSignal): Promise<Run> {
  try {
    return { phase: 'answered', answer: await runOperation(question, signal) };
  } catch (error) {
    if (signal.aborted) return { phase: 'cancelled' };
    const reason =
      error instanceof AskError ? error.message : 'The answer broke off. Run it again.';
    return { phase: 'failed', reason };
  }
}
