import { useEffect, useMemo, useRef, useState } from 'react';
import { Empty, Failed, Loading } from '../../../ui/states.tsx';
import './answer-pane.css';
import { PartsCame } from '../parts/parts-came.tsx';
import { PlanView } from '../plan/plan-view.tsx';
import { TimelineView } from '../timeline/timeline-view.tsx';
import { AnswerErrors } from './answer-errors.tsx';
import { firstList } from './answer-list.ts';
import { AnswerTable } from './answer-table.tsx';
import { type AnswerView, answerViews } from './answer-view.ts';
import { downloadText } from './download-text.ts';
import { runStatus } from './run-status.ts';
import { isUnderWay, type Run } from './use-runs.ts';
import { WholeAnswer } from './whole-answer.tsx';

interface AnswerPaneProps {
  run: Run;
  retry(): void;
}

/** What the graph said and how it came about, or why it says nothing. */
export function AnswerPane({ run, retry }: AnswerPaneProps) {
  const [wanted, setWanted] = useState<AnswerView>('json');
  const answer = 'answer' in run ? run.answer : undefined;
  const list = useMemo(() => answer && firstList(answer.json), [answer]);
  const view = wanted === 'table' && !list ? 'json' : wanted;
  const pane = useRef<HTMLElement>(null);
  const isToBeSeen = run.phase === 'running' || run.phase === 'failed';
  useEffect(() => {
    // On a narrow screen it stands below the operation, where nobody would see it come.
    const top = pane.current?.getBoundingClientRect().top ?? 0;
    if (isToBeSeen && top > window.innerHeight / 2) pane.current?.scrollIntoView();
  }, [isToBeSeen]);
  return (
    <section ref={pane} className="answer" aria-label="Answer" aria-busy={isUnderWay(run)}>
      <div className="answer-head">
        <h2>Answer</h2>
        <p role="status">{runStatus(run)}</p>
        <button
          type="button"
          disabled={!answer}
          onClick={() => answer && downloadText('answer.json', answer.text)}
        >
          Download
        </button>
        <span className="answer-views">
          {answerViews.map((one) => (
            <button
              key={one.view}
              type="button"
              disabled={!answer || (one.view === 'table' && !list)}
              aria-pressed={answer !== undefined && view === one.view}
              onClick={() => setWanted(one.view)}
            >
              {one.label}
            </button>
          ))}
        </span>
      </div>
      {run.phase === 'none' && (
        <Empty title="Nothing was asked yet">
          Run the operation to see what the graph says, or show its plan first.
        </Empty>
      )}
      {run.phase === 'running' && <Loading what="the answer" />}
      {run.phase === 'cancelled' && !answer && (
        <Empty title="You cancelled the run">Run it again.</Empty>
      )}
      {run.phase === 'failed' && <Failed reason={run.reason} retry={retry} />}
      {run.phase === 'planned' && <PlanView queryPlan={run.queryPlan} />}
      {answer && <AnswerErrors errors={answer.errors} />}
      {answer?.parts && <PartsCame parts={answer.parts} />}
      {answer && view === 'json' && <WholeAnswer answer={answer} />}
      {answer && list && view === 'table' && <AnswerTable list={list} />}
      {answer && view === 'plan' && <PlanView queryPlan={answer.queryPlan} />}
      {answer && view === 'timeline' && (
        <TimelineView answer={answer} isArriving={run.phase === 'arriving'} />
      )}
    </section>
  );
}
