import { useMemo } from 'react';
import { useFilters } from '../../../data/filters.ts';
import { useGraph } from '../../../data/use-graph.ts';
import { Page } from '../../../ui/page.tsx';
import { Failed, Loading } from '../../../ui/states.tsx';
import { InsightsViews } from '../insights-views.tsx';
import { readSpan } from '../span.ts';
import { SpanChoices } from '../span-choices.tsx';
import { CachesPart } from './caches-part.tsx';
import { ErrorsPart } from './errors-part.tsx';
import { gatewayDays } from './queries.ts';
import './errors.css';

const everyMs = 30_000;
/** The graph tells no more of an environment. */
const mostErrors = 2000;

/** What went wrong, by domain and code, and how much gateways had at hand. */
export function ErrorsPage() {
  const filters = useFilters();
  const span = readSpan(filters);
  const answer = useGraph(gatewayDays, { days: span.days }, { everyMs });
  const all = answer.state === 'loaded' ? answer.data.environments : undefined;
  const { environment } = span;
  const chosen = useMemo(
    () => all?.filter(({ name }) => environment === null || name === environment) ?? [],
    [all, environment],
  );
  const errors = useMemo(() => chosen.flatMap((each) => each.errors), [chosen]);
  const lookups = useMemo(() => chosen.flatMap((each) => each.caches), [chosen]);
  return (
    <Page
      title="Errors and caches"
      purpose="What went wrong, where, and what gateways had at hand already."
    >
      <InsightsViews shown="Errors and caches" span={span} />
      <search className="choices">
        <SpanChoices filters={filters} />
      </search>
      {answer.state === 'loading' && <Loading what="errors and caches" />}
      {answer.state === 'failed' && <Failed reason={answer.reason} retry={answer.retry} />}
      {answer.state === 'loaded' && (
        <>
          {answer.lapse && <Failed reason={`This may be old: ${answer.lapse}`} />}
          {chosen.some((each) => each.errors.length >= mostErrors) && (
            <p className="insights-limit" role="status">
              So much went wrong that only the latest {mostErrors} rows are counted. Choose fewer
              days.
            </p>
          )}
          <ErrorsPart errors={errors} span={span} />
          <CachesPart lookups={lookups} span={span} />
        </>
      )}
    </Page>
  );
}
