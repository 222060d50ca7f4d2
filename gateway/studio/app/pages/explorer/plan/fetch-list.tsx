import { toneOf } from '../../graph/domain-tone.ts';
import type { PlanFetch } from './plan-model.ts';

export interface FetchChoice {
  fetches: readonly PlanFetch[];
  /** All of the graph, for their colours. */
  subgraphs: readonly string[];
  chosen: number | undefined;
  onChosen(number: number): void;
}

/** The plan for those who do not see it drawn: each fetch, where it adds, and what it waits for. */
export function FetchList({ fetches, subgraphs, chosen, onChosen }: FetchChoice) {
  return (
    <ol className="plan-list" aria-label="Fetches of the plan">
      {fetches.map((fetch) => (
        <li key={fetch.number}>
          <button
            type="button"
            aria-pressed={fetch.number === chosen}
            className={toneOf(fetch.subgraph, subgraphs)}
            onClick={() => onChosen(fetch.number)}
          >
            <span className="plan-number">{fetch.number + 1}</span>
            <strong>{fetch.subgraph}</strong> <code>{fetch.place || 'top'}</code>{' '}
            <span className="muted">{whenText(fetch)}</span>
          </button>
        </li>
      ))}
    </ol>
  );
}

function whenText({ after, conditions, part }: PlanFetch): string {
  const texts = [
    after.length ? `after ${after.map((number) => number + 1).join(', ')}` : 'at once',
    ...conditions,
    ...(part === undefined ? [] : [part === 'later' ? 'comes later' : `part ${part}`]),
  ];
  return texts.join(', ');
}
