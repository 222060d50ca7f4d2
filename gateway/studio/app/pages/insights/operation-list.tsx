import { useFilters } from '../../data/filters.ts';
import { useGraph } from '../../data/use-graph.ts';
import { Page } from '../../ui/page.tsx';
import { Empty, Failed, Loading } from '../../ui/states.tsx';
import { TextFilter } from '../../ui/text-filter.tsx';
import type { ListedOperation } from './answers.ts';
import { InsightsViews } from './insights-views.tsx';
import { OperationTable } from './operation-table.tsx';
import { withoutOwn } from './own-use.ts';
import { operationList } from './queries.ts';
import { readSpan, type Span, spanWords } from './span.ts';
import { SpanChoices } from './span-choices.tsx';
import { busiestFirst } from './use.ts';

/** Operations that gateways recorded, the busiest first. */
export function OperationList() {
  const filters = useFilters();
  const span = readSpan(filters);
  const isOwnShown = filters.get('own') !== '';
  const list = useGraph(operationList, {
    ...span,
    client: filters.get('client') || null,
    field: filters.get('field') || null,
  });
  return (
    <Page title="Insights" purpose="What clients ask of the graph, as gateways recorded it.">
      <InsightsViews shown="Operations" span={span} />
      <search className="choices">
        <SpanChoices filters={filters} />
        <TextFilter
          label="Client"
          placeholder="storefront"
          value={filters.get('client')}
          onChange={(value) => filters.set('client', value)}
        />
        <TextFilter
          label="Field"
          placeholder="Product.title"
          value={filters.get('field')}
          onChange={(value) => filters.set('field', value)}
        />
        <label className="own-choice">
          <input
            type="checkbox"
            checked={isOwnShown}
            onChange={({ target }) => filters.set('own', target.checked ? 'shown' : '')}
          />
          Studio’s own
        </label>
      </search>
      {list.state === 'loading' && <Loading what="operations" />}
      {list.state === 'failed' && <Failed reason={list.reason} retry={list.retry} />}
      {list.state === 'loaded' && (
        <Operations
          span={span}
          operations={
            isOwnShown ? list.data.operations.nodes : list.data.operations.nodes.map(withoutOwn)
          }
          hasMore={list.data.operations.pageInfo.hasNextPage}
        />
      )}
    </Page>
  );
}

interface OperationsProps {
  span: Span;
  operations: readonly ListedOperation[];
  hasMore: boolean;
}

function Operations({ span, operations, hasMore }: OperationsProps) {
  const used = busiestFirst(operations);
  if (!used.length) {
    return (
      <Empty title={`Nobody asked for this ${spanWords(span)}`}>
        <span>Gateways that know the registry report what they are asked, within seconds.</span>
      </Empty>
    );
  }
  return (
    <>
      <OperationTable operations={used} span={span} />
      {hasMore && (
        <p className="insights-limit">
          These are of the 100 operations that were asked last. Name a client or a field to find
          others.
        </p>
      )}
    </>
  );
}
