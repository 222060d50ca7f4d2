import { Suspense, useMemo } from 'react';
import { Loading } from '../../../ui/states.tsx';
import { AnswerText } from '../editor/editors.ts';
import type { RunAnswer } from './run-operation.ts';
import { shownText, sizeText } from './shown-text.ts';

/** The answer as text, as much of it as can be read. */
export function WholeAnswer({ answer }: { answer: RunAnswer }) {
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
