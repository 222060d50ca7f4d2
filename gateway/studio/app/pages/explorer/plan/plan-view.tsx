import { lazy, Suspense, useMemo, useState } from 'react';
import { Empty } from '../../../ui/states.tsx';
import type { QueryPlan } from '../run/explained.ts';
import { FetchDetail } from './fetch-detail.tsx';
import { FetchList } from './fetch-list.tsx';
import { fetchesOf } from './plan-model.ts';
import './plan-view.css';

const PlanGraph = lazy(() => import('./plan-graph.tsx'));

/** How an operation is answered: drawn, and as a list. Each fetch shows what it asks. */
export function PlanView({ queryPlan }: { queryPlan: QueryPlan | undefined }) {
  const fetches = useMemo(() => (queryPlan ? fetchesOf(queryPlan) : []), [queryPlan]);
  const [chosen, setChosen] = useState<number>();
  if (!queryPlan) {
    return (
      <Empty title="This gateway does not tell its plans">
        <span>
          It does when it is started with <code>WEFT_EXPLAIN=on</code>.
        </span>
      </Empty>
    );
  }
  if (queryPlan.leftOut !== undefined)
    return <Empty title={queryPlan.leftOut}>Ask for less.</Empty>;
  if (fetches.length === 0) {
    return <Empty title="No domain is asked">The gateway answers this by itself.</Empty>;
  }
  const shown = fetches.find(({ number }) => number === chosen) ?? fetches[0];
  const { subgraphs } = queryPlan;
  const choice = { fetches, subgraphs, chosen: shown?.number, onChosen: setChosen };
  return (
    <div className="plan">
      <Suspense fallback={<div className="plan-graph" />}>
        <PlanGraph {...choice} />
      </Suspense>
      <FetchList {...choice} />
      {shown && <FetchDetail fetch={shown} />}
    </div>
  );
}
