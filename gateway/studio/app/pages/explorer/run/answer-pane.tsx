import { Suspense, useMemo, useState } from 'react';
import { Empty, Failed, Loading } from '../../../ui/states.tsx';
import { AnswerText } from '../editor/editors.ts';
import './answer-pane.css';
import { AnswerErrors } from './answer-errors.tsx';
import { firstList } from './answer-list.ts';
import { AnswerTable } from './answer-table.tsx';
import { downloadText } from './download-text.ts';
import type { RunAnswer } from './run-operation.ts';
import { shownText, sizeText } from './shown-text.ts';
import type { Run } from './use-runs.ts';

interface AnswerPaneProps {
  run: Run;
  retry(): void;
}

/** What the graph said, or why it says nothing. */
export function AnswerPane({ run, retry }: AnswerPaneProps) {
  const [isTable, setTable] = useState(false);
  const answer = run.phase === 'answered' ? run.answer : undefined;
  const list = useMemo(() => answer && firstList(answer.json), [answer]);
  return (
    <section className="answer" aria-label="Answer" aria-busy={run.phase === 'running'}>
      <div className="answer-head">
        <h2>Answer</h2>
        <p role="status">{statusText(run)}</p>
        {list && (
          <button type="button" aria-pressed={isTable} onClick={() => setTable(!isTable)}>
            Table
          </button>
        )}
        {answer && (
          <button type="button" onClick={() => downloadText('answer.json', answer.text)}>
            Download
          </button>
        )}
      </div>
      {run.phase === 'none' && (
        <Empty title="Nothing was asked yet">Run the operation to see what the graph says.</Empty>
      )}
      {run.phase === 'running' && <Loading what="the answer" />}
      {run.phase === 'cancelled' && <Empty title="You cancelled the run">Run it again.</Empty>}
      {run.phase === 'failed' && <Failed reason={run.reason} retry={retry} />}
      {answer && <AnswerErrors errors={answer.errors} />}
      {answer && (list && isTable ? <AnswerTable list={list} /> : <WholeAnswer answer={answer} />)}
    </section>
  );
}

function WholeAnswer({ answer }: { answer: RunAnswer }) {
  const { text, isCut } = useMemo(() => shownText(answer), [answer]);
  return (
    <>
      {isCut && (
        <p className="answer-cut">
          Only the first {sizeText(text.length)} are shown. Download the answer to see all{' '}
          {sizeText(answer.bytes)}.
        </p>
      )}
      <div className="answer-text">
        <Suspense fallback={<Loading what="the viewer" />}>
          <AnswerText text={text} />
        </Suspense>
      </div>
    </>
  );
}

function statusText(run: Run): string {
  if (run.phase === 'running') return 'Asking…';
  if (run.phase === 'cancelled') return 'Cancelled';
  if (run.phase !== 'answered') return '';
  const { status, ms, bytes } = run.answer;
  return `HTTP ${status} · ${Math.round(ms)} ms · ${sizeText(bytes)}`;
}
