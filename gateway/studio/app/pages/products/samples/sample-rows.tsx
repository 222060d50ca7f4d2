import { useMemo } from 'react';
import { Link } from 'wouter';
import { z } from 'zod/mini';
import { caller } from '../../../data/caller.ts';
import { useStored } from '../../../data/stored.ts';
import { graphQuery, useGraph } from '../../../data/use-graph.ts';
import { ScrollTable } from '../../../ui/scroll-table.tsx';
import { Empty, Failed, Loading } from '../../../ui/states.tsx';
import { explorerLink } from '../../explorer/link.ts';
import { useSchema } from '../../explorer/use-schema.ts';
import { productAgreements } from '../access/queries.ts';
import { contractFields, isPersonal } from '../contract/contract-fields.ts';
import { readContract } from '../contract/read-contract.ts';
import type { ProductDetail } from '../queries.ts';
import { isOwner, ownersOf } from '../who-may.ts';
import { sampleList } from './sample-list.ts';
import { type SafeQuery, withoutPersonal } from './without-personal.ts';

/** More than these nobody looks through. */
const mostRows = 20;

interface SampleRowsProps {
  product: ProductDetail;
  query: string;
}

/** Asks the query as the caller; without personal fields unless the caller may see them. */
export function SampleRows({ product, query }: SampleRowsProps) {
  const [who] = useStored(caller);
  const schema = useSchema();
  const agreements = useGraph(productAgreements, { product: product.id, after: null });
  const personal = usePersonalFields(product.contract.text);
  const hasAccess =
    agreements.state === 'loaded' &&
    agreements.data.agreements.nodes.some(
      ({ status, consumer }) => status === 'APPROVED' && who === `consumer:${consumer.name}`,
    );
  const maySeeAll = isOwner(who, product) || hasAccess;
  const safe = useMemo(
    () =>
      schema.state === 'loaded'
        ? safely(query, (text) =>
            withoutPersonal(text, schema.schema, maySeeAll ? new Set() : personal),
          )
        : undefined,
    [query, schema, personal, maySeeAll],
  );
  if (schema.state === 'failed') return <Failed reason={schema.reason} retry={schema.retry} />;
  if (!safe || agreements.state === 'loading') return <Loading what="sample rows" />;
  return (
    <>
      {safe.leftOut.length > 0 && (
        <p className="card">
          Left out, because it concerns people: {safe.leftOut.join(', ')}. Shown to{' '}
          {ownersOf(product).join(', ')}, and to consumers with access.
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

function usePersonalFields(contract: string): ReadonlySet<string> {
  return useMemo(() => {
    const read = readContract(contract);
    const fields = read ? contractFields(read) : [];
    return new Set(
      fields.filter(({ dataClass }) => isPersonal(dataClass)).map(({ path }) => path),
    );
  }, [contract]);
}

function safely(query: string, read: (query: string) => SafeQuery): SafeQuery {
  try {
    return read(query);
  } catch {
    // A sample query is checked when it is published; an older one may be no GraphQL of today.
    return { text: undefined, leftOut: [] };
  }
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
