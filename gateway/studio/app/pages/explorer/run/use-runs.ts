import { useCallback, useRef, useState } from 'react';
import { AskError, type Question } from '../../../data/ask.ts';
import { maxTabs } from '../tabs/workspace.ts';
import { explainHeader, type QueryPlan } from './explained.ts';
import { type RunAnswer, runOperation } from './run-operation.ts';

/** How far the latest run of a tab is. */
export type Run =
  | { phase: 'none' }
  | { phase: 'running' }
  /** The first parts are here, and others are on their way. */
  | { phase: 'arriving'; answer: RunAnswer }
  /** With the parts that came before. */
  | { phase: 'cancelled'; answer?: RunAnswer | undefined }
  | { phase: 'failed'; reason: string }
  | { phase: 'answered'; answer: RunAnswer }
  /** Nothing was executed. */
  | { phase: 'planned'; queryPlan: QueryPlan; ms: number };

export const isUnderWay = ({ phase }: Run) => phase === 'running' || phase === 'arriving';

export interface Runs {
  of(tab: number): Run;
  /** Resolves when it is over, in whatever way. A run of this tab that is still on its way is cancelled. */
  start(tab: number, question: Question): Promise<Run>;
  /** The same, of the plan alone: no domain is asked. */
  plan(tab: number, question: Question): Promise<Run>;
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

  const follow = useCallback(
    async (
      tab: number,
      outcome: (signal: AbortSignal, put: (run: Run) => void) => Promise<Run>,
    ) => {
      running.current.get(tab)?.abort();
      const stop = new AbortController();
      running.current.set(tab, stop);
      put(tab, { phase: 'running' });
      // Another run of the tab, or its end, came in between: it says what is shown.
      const isLatest = () => running.current.get(tab) === stop;
      const run = await outcome(stop.signal, (one) => isLatest() && put(tab, one));
      if (!isLatest()) return run;
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
    start: (tab, question) => follow(tab, (signal, show) => answered(question, signal, show)),
    plan: (tab, question) => follow(tab, (signal) => planned(question, signal)),
    refuse: (tab, reason) => void put(tab, { phase: 'failed', reason }),
    cancel: (tab) => running.current.get(tab)?.abort(),
    forget,
  };
}

async function answered(
  question: Question,
  signal: AbortSignal,
  show: (run: Run) => void,
): Promise<Run> {
  let arrived: RunAnswer | undefined;
  const onPart = (answer: RunAnswer) => {
    arrived = answer;
    show({ phase: 'arriving', answer });
  };
  try {
    const asked = explained(question, 'plan, timeline');
    return { phase: 'answered', answer: await runOperation(asked, signal, onPart) };
  } catch (error) {
    return signal.aborted ? { phase: 'cancelled', answer: arrived } : failed(error);
  }
}

async function planned(question: Question, signal: AbortSignal): Promise<Run> {
  try {
    const asked = explained(question, 'dry-run');
    const answer = await runOperation(asked, signal, () => undefined);
    const { queryPlan, ms } = answer;
    return queryPlan ? { phase: 'planned', queryPlan, ms } : { phase: 'answered', answer };
  } catch (error) {
    return signal.aborted ? { phase: 'cancelled' } : failed(error);
  }
}

function explained(question: Question, what: string): Question {
  return { ...question, headers: { ...question.headers, [explainHeader]: what } };
}

function failed(error: unknown): Run {
  const reason = error instanceof AskError ? error.message : 'The answer broke off. Run it again.';
  return { phase: 'failed', reason };
}
