import { Link } from 'wouter';
import { useGraph } from '../../data/use-graph.ts';
import { Moment } from '../../ui/moment.tsx';
import { Page } from '../../ui/page.tsx';
import { Empty, Failed, Loading } from '../../ui/states.tsx';
import type { Check } from './answers.ts';
import { ApprovedExceptions } from './approved-exceptions.tsx';
import { Verdict } from './check-rows.tsx';
import { exceptionsFor } from './exceptions.ts';
import { checkById } from './queries.ts';
import { Step } from './step.tsx';
import { reasonWords, subjectOf } from './words.ts';

/** One check: its steps in order, and what was approved. */
export function CheckPage({ id }: { id: string }) {
  const answer = useGraph(checkById, { id });
  if (answer.state !== 'loaded') {
    return (
      <Page title="Check" purpose={<AllChecks />}>
        {answer.state === 'loading' && <Loading what="the check" />}
        {answer.state === 'failed' && <Failed reason={answer.reason} retry={answer.retry} />}
      </Page>
    );
  }
  const { check } = answer.data;
  return check ? <CheckFound check={check} /> : <CheckGone />;
}

function CheckFound({ check }: { check: Check }) {
  const { environment, isPassed, reason, actor, createdAt, revision, settings, steps } = check;
  const exceptions = exceptionsFor(check);
  return (
    <Page title={`${subjectOf(check)} in ${environment.name}`} purpose={<AllChecks />}>
      <p className="check-head">
        <Verdict isPassed={isPassed} />
        <span>
          {reasonWords[reason]} by {actor}
        </span>
        <Moment at={createdAt} />
        <span>
          compared with revision {revision}, and judged by the traffic of {settings.windowDays} days
        </span>
      </p>
      <ol className="check-steps">
        {steps.map((step) => (
          <Step
            key={step.name}
            step={step}
            environment={environment.name}
            exceptions={exceptions}
          />
        ))}
      </ol>
      <ApprovedExceptions environment={environment.name} exceptions={exceptions} />
    </Page>
  );
}

const AllChecks = () => <Link href="/checks">All checks</Link>;

function CheckGone() {
  return (
    <Page title="Check" purpose={<AllChecks />}>
      <Empty title="There is no such check">
        Checks that led to no release are forgotten after 180 days.
      </Empty>
    </Page>
  );
}
