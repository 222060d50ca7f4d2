import { useState } from 'react';
import { Link } from 'wouter';
import { useGraph } from '../../../data/use-graph.ts';
import { Badge } from '../../../ui/badge.tsx';
import { ScrollTable } from '../../../ui/scroll-table.tsx';
import { Empty, Failed, Loading } from '../../../ui/states.tsx';
import type { Texts } from '../answers.ts';
import { counted, statusTones, statusWords } from '../words.ts';
import { ListingBar, TextsBar } from './completeness.tsx';
import { type ListedProduct, productList, productTexts } from './queries.ts';

export interface Narrowed {
  filter: { query: string | null; statuses?: readonly string[] };
  currency: string | null;
  market: string | null;
}

const columns = ['Product', 'Status', 'Brand', 'Listing', 'Texts'];

/** The products that fit, page by page: one page of the table for each cursor that was asked for. */
export function ProductRows({ narrowed }: { narrowed: Narrowed }) {
  const [cursors, setCursors] = useState<readonly (string | null)[]>([null]);
  const { filter, currency } = narrowed;
  const first = useGraph(productList, { filter, currency, after: null });
  if (first.state === 'loading') return <Loading what="products" />;
  if (first.state === 'failed') return <Failed reason={first.reason} retry={first.retry} />;
  const { totalCount } = first.data.products;
  if (totalCount === 0)
    return <Empty title="No product is like this">Search for less, or another status.</Empty>;
  return (
    <>
      <p className="workbench-count" role="status">
        {counted(totalCount, 'product')}
      </p>
      <ScrollTable label="Products" columns={columns} className="workbench-products">
        {cursors.map((after) => (
          <RowsAfter
            key={after}
            narrowed={narrowed}
            after={after}
            isLast={after === cursors.at(-1)}
            onMore={(next) => setCursors([...cursors, next])}
          />
        ))}
      </ScrollTable>
    </>
  );
}

interface RowsAfterProps {
  narrowed: Narrowed;
  after: string | null;
  isLast: boolean;
  onMore(cursor: string): void;
}

function RowsAfter({ narrowed, after, isLast, onMore }: RowsAfterProps) {
  const { filter, currency, market } = narrowed;
  const list = useGraph(productList, { filter, currency, after });
  const texts = useGraph(productTexts, { filter, market, after });
  if (list.state !== 'loaded') {
    return (
      <tr>
        <td colSpan={columns.length}>
          {list.state === 'failed' ? (
            <Failed reason={list.reason} retry={list.retry} />
          ) : (
            <Loading what="products" />
          )}
        </td>
      </tr>
    );
  }
  const { nodes, pageInfo } = list.data.products;
  const byId = new Map(
    texts.state === 'loaded'
      ? texts.data.products.nodes.map(({ id, completeness }) => [id, completeness])
      : [],
  );
  return (
    <>
      {nodes.map((product) => (
        <ProductRow key={product.id} product={product} texts={byId.get(product.id)} />
      ))}
      {isLast && pageInfo.hasNextPage && (
        <tr>
          <td colSpan={columns.length}>
            <button type="button" onClick={() => onMore(pageInfo.endCursor ?? '')}>
              Show more
            </button>
          </td>
        </tr>
      )}
    </>
  );
}

function ProductRow({
  product,
  texts,
}: {
  product: ListedProduct;
  texts: Texts | null | undefined;
}) {
  const { id, title, status, brand, missingParts } = product;
  return (
    <tr>
      <th scope="row">
        <Link href={`/workbench/products/${encodeURIComponent(id)}`}>{title || '(no title)'}</Link>
        <small className="workbench-id">{id}</small>
      </th>
      <td>
        <Badge tone={statusTones[status]}>{statusWords[status]}</Badge>
      </td>
      <td>{brand?.name ?? <span className="muted">none</span>}</td>
      <td>
        <ListingBar missing={missingParts} />
      </td>
      <td>
        <TextsBar texts={texts} />
      </td>
    </tr>
  );
}
