import { Moment } from '../../../ui/moment.tsx';
import type { TrackingEvent } from '../answers.ts';
import { eventTone, eventWords, lastStep, steps } from './events.ts';
import './timeline.css';

/** How far the parcel came on the usual way. */
export function Steps({ timeline }: { timeline: readonly TrackingEvent[] }) {
  const last = lastStep(timeline);
  return (
    <ol className="steps" aria-label="How far it is">
      {steps.map((name, index) => (
        <li
          key={name}
          className={index <= last ? 'steps-done' : undefined}
          aria-current={index === last ? 'step' : undefined}
        >
          {name}
          <span className="visually-hidden">{index <= last ? ', done' : ', not yet'}</span>
        </li>
      ))}
    </ol>
  );
}

/** Everything that happened to it, the latest first. */
export function Timeline({ timeline }: { timeline: readonly TrackingEvent[] }) {
  if (!timeline.length) return <p className="muted">The carrier has told nothing yet.</p>;
  return (
    <ol className="timeline" aria-label="What happened, the latest first">
      {timeline.toReversed().map(({ occurredAt, code, place, note }) => (
        <li key={`${occurredAt} ${code}`} className={`timeline-${eventTone(code)}`}>
          <strong>{eventWords(code)}</strong>
          <span>{[place, note].filter(Boolean).join(' · ')}</span>
          <Moment at={occurredAt} />
        </li>
      ))}
    </ol>
  );
}
