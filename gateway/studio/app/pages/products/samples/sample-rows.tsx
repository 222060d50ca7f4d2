import { Link } from 'wouter';
import { z } from 'zod/mini';
import { graphQuery, useGraph } from '../../../data/use-graph.ts';
import { ScrollTable } from '../../../ui/scroll-table.tsx';
import { Empty, Failed, Loading } from '../../../ui/states.tsx';
import { explorerLink } from '../../explorer/link.ts';
import type { ProductDetail } from '../queries.ts';
import { ownersOf } from '../who-may.ts';
import { sampleList } from './sample-list.ts';
import { useSafeQuery } from './use-safe-query.ts';

/** More than these nobody looks through. */
const mostRows = 20;

interface SampleRowsProps {
  product: ProductDetail;
  query: string;
}

/** Asks the query as the caller; without personal fields unless the caller may see them. */
export function SampleRows({ product, query }: SampleRowsProps) {
  const asked = useSafeQuery(product, query);
  if (asked.state === 'failed') return <Failed reason={asked.reason} retry={asked.retry} />;
  if (asked.state === 'loading') return <Loading what="sample rows" />;
  const { safe, personal } = asked;
  const own = safe.leftOut.filter((path) => personal.own.has(path));
  const others = safe.leftOut.filter((path) => !personal.own.has(path));
  return (
    <>
      {own.length > 0 && (
        <p className="card">
          Left out, because it concerns people: {own.join(', ')}. Shown to{' '}
          {ownersOf(product).join(', ')}, and to consumers with access.
        </p>
      )}
      {others.length > 0 && (
        <p className="card">
          Left out, because it concerns people and is another data product’s: {others.join(', ')}.
          Shown to team:platform.
        </p>
      )}
      {safe.text === undefined ? (
        <Empty title="Nothing is left to show">
          The query asks for what concerns people only, or cannot be read.
        </Empty>
      ) : (
        <Rows text={safe.text} />
      )}
      <p>
        <Link href={explorerLink({ query })}>Open the query in the explorer</Link>
      </p>
    </>
  );
}

function Rows({ text }: { text: string }) {
  const found = useGraph(graphQuery(text, z.unknown()));
  if (found.state === 'loading') return <Loading what="sample rows" />;
  if (found.state === 'failed') return <Failed reason={found.reason} retry={found.retry} />;
  const list = sampleList(found.data);
  return (
    <>
      {found.errors.length > 0 && (
        <Failed reason={[...new Set(found.errors.map(({ message }) => message))].join(' ')} />
      )}
      {list === undefined ? (
        <Empty title="The answer has no rows">Open the query in the explorer to change it.</Empty>
      ) : (
        <section className="card sample-rows">
          <ScrollTable label="Sample rows" columns={list.columns}>
            {list.rows.slice(0, mostRows).map((row, at) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: rows have no name, and never change their order
              <tr key={at}>
                {list.columns.map((column, cell) => (
                  <td key={column}>{row[cell]}</td>
                ))}
              </tr>
            ))}
          </ScrollTable>
          <p className="muted">
            <code>{list.path}</code>
            {list.count > mostRows ? `, the first ${mostRows} of ${list.count} rows` : ''}
          </p>
        </section>
      )}
    </>
  );
}
