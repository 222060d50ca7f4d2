import { useState } from 'react';
import { Link } from 'wouter';
import { useGraph } from '../../../data/use-graph.ts';
import { Badge } from '../../../ui/badge.tsx';
import { ScrollTable } from '../../../ui/scroll-table.tsx';
import { Failed, Loading } from '../../../ui/states.tsx';
import { type ProductField, productFields } from '../queries.ts';

/** The fields that the contract promises, a page at a time. */
export function Fields({ id }: { id: string }) {
  const [ends, setEnds] = useState<readonly string[]>([]);
  const found = useGraph(productFields, { id, after: ends.at(-1) ?? null });
  if (found.state === 'loading') return <Loading what="fields" />;
  if (found.state === 'failed') return <Failed reason={found.reason} retry={found.retry} />;
  const page = found.data.dataProduct?.fields;
  if (!page) return null;
  const next = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
  return (
    <>
      <FieldTable fields={page.nodes} />
      <div className="product-pages">
        <button type="button" disabled={!ends.length} onClick={() => setEnds(ends.slice(0, -1))}>
          Page before
        </button>
        <button
          type="button"
          disabled={next === null}
          onClick={() => next !== null && setEnds([...ends, next])}
        >
          Next page
        </button>
      </div>
    </>
  );
}

function FieldTable({ fields }: { fields: readonly ProductField[] }) {
  return (
    <ScrollTable
      label="Fields"
      columns={['Field', 'Type', 'Always there', 'Protection', 'What it means']}
    >
      {fields.map(({ path, logicalType, isRequired, dataClass, description }) => (
        <tr key={path}>
          <td>
            <Link href={`/graph/${path.split('.', 1)[0]}`}>
              <code>{path}</code>
            </Link>
          </td>
          <td>{logicalType}</td>
          <td>{isRequired ? 'yes' : 'no'}</td>
          <td>
            <Badge tone={dataClass === 'public' ? 'plain' : 'warn'}>{dataClass}</Badge>
          </td>
          <td>{description}</td>
        </tr>
      ))}
    </ScrollTable>
  );
}
