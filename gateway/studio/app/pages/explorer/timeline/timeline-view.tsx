import { useMemo } from 'react';
import { Empty } from '../../../ui/states.tsx';
import { toneOf } from '../../graph/domain-tone.ts';
import type { RunAnswer } from '../run/run-operation.ts';
import { msText, type TimelineRow, timelineRows } from './timeline-rows.ts';
import './timeline-view.css';

interface TimelineViewProps {
  answer: RunAnswer;
  isArriving: boolean;
}

/** Where the time of a run went: a bar for each thing the gateway did, and each domain that it asked. */
export function TimelineView({ answer, isArriving }: TimelineViewProps) {
  const { timeline, queryPlan } = answer;
  const rows = useMemo(() => (timeline ? timelineRows(timeline) : []), [timeline]);
  if (!timeline) {
    return isArriving ? (
      <Empty title="The timeline comes with the last part" />
    ) : (
      <Empty title="This answer has no timeline">
        <span>
          Run to the end what the graph can answer. The gateway must be started with{' '}
          <code>WEFT_EXPLAIN=on</code>.
        </span>
      </Empty>
    );
  }
  const { totalMs, leftOut } = timeline;
  const subgraphs = queryPlan?.subgraphs ?? [];
  return (
    <div className="timeline">
      <p className="timeline-total">
        {msText(totalMs)} in the gateway, {msText(Math.max(answer.ms - totalMs, 0))} on the way
      </p>
      <ol aria-label="Where the time went">
        {rows.map((row) => {
          const tone = row.subgraph === undefined ? '' : toneOf(row.subgraph, subgraphs);
          return <Bar key={row.key} row={row} tone={tone} totalMs={totalMs} />;
        })}
      </ol>
      {leftOut > 0 && <p className="timeline-total">{leftOut} fetches more are not shown.</p>}
    </div>
  );
}

function Bar({ row, tone, totalMs }: { row: TimelineRow; tone: string; totalMs: number }) {
  const { name, place, startMs, endMs, notes, isFailed } = row;
  const percent = (ms: number) => `${(ms / Math.max(totalMs, 0.01)) * 100}%`;
  return (
    <li className={tone}>
      <span className="timeline-name">
        <strong>{name}</strong> {place && <code>{place}</code>}
      </span>
      <span className="timeline-track" aria-hidden="true">
        <span
          className={isFailed ? 'timeline-bar timeline-bar-failed' : 'timeline-bar'}
          style={{ left: percent(startMs), width: percent(endMs - startMs) }}
        />
      </span>
      <span className="timeline-note">
        {msText(endMs - startMs)}
        <span className="visually-hidden"> from {msText(startMs)}</span>
        {notes.map((note) => ` · ${note}`)}
      </span>
    </li>
  );
}
