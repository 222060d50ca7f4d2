import { Link } from 'wouter';
import { useFilters } from '../../data/filters.ts';
import { useGraph } from '../../data/use-graph.ts';
import { Moment } from '../../ui/moment.tsx';
import { Page } from '../../ui/page.tsx';
import { Empty, Failed, Loading } from '../../ui/states.tsx';
import type { Operation } from './answers.ts';
import { ClientTable } from './client-table.tsx';
import { FieldList } from './field-list.tsx';
import { OperationText } from './operation-text.tsx';
import { operationByHash } from './queries.ts';
import { linkTo, readSpan, type Span } from './span.ts';
import { SpanChoices } from './span-choices.tsx';
import { UsePlots } from './use-plots.tsx';

/** One operation: how it was asked day by day, by whom, its text and its fields. */
export function OperationPage({ hash }: { hash: string }) {
  const filters = useFilters();
  const span = readSpan(filters);
  const back = <Link href={linkTo(span)}>All operations</Link>;
  const answer = useGraph(operationByHash, { hash, ...span });
  if (answer.state !== 'loaded') {
    return (
      <Page title="Operation" purpose={back}>
        {answer.state === 'loading' && <Loading what="the operation" />}
        {answer.state === 'failed' && <Failed reason={answer.reason} retry={answer.retry} />}
      </Page>
    );
  }
  const { operation } = answer.data;
  if (!operation) {
    return (
      <Page title="Operation" purpose={back}>
        <Empty title="There is no such operation">
          What nobody asked for 400 days is forgotten.
        </Empty>
      </Page>
    );
  }
  return (
    <Page title={operation.name || 'An operation without a name'} purpose={back}>
      <search className="choices">
        <SpanChoices filters={filters} />
      </search>
      <OperationParts operation={operation} span={span} />
    </Page>
  );
}

/** The graph gives no more rows of use. */
const mostRows = 1000;

function OperationParts({ operation, span }: { operation: Operation; span: Span }) {
  const { usage, text, fields, firstSeenAt, lastSeenAt } = operation;
  return (
    <>
      {usage.length >= mostRows && (
        <p className="insights-limit" role="status">
          So many clients ask for it that only the latest {mostRows} rows of use are counted. Choose
          an environment or fewer days.
        </p>
      )}
      <UsePlots usage={usage} span={span} />
      <ClientTable usage={usage} span={span} />
      <section className="card insights-card" aria-labelledby="operation-text">
        <h2 id="operation-text">Operation</h2>
        <p className="insights-limit">
          Seen first <Moment at={firstSeenAt} />, last <Moment at={lastSeenAt} />. Values are
          removed.
        </p>
        <OperationText text={text} />
      </section>
      <FieldList fields={fields} />
    </>
  );
}
