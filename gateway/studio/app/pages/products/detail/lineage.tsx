import { useGraph } from '../../../data/use-graph.ts';
import { ScrollTable } from '../../../ui/scroll-table.tsx';
import { Empty, Failed, Loading } from '../../../ui/states.tsx';
import { productLineage } from '../queries.ts';

/** From the table to the field, to operations that select it, to programs that ask for it. */
export function Lineage({ id }: { id: string }) {
  const found = useGraph(productLineage, { id });
  if (found.state === 'loading') return <Loading what="lineage" />;
  if (found.state === 'failed') return <Failed reason={found.reason} retry={found.retry} />;
  const rows = found.data.dataProduct?.lineage ?? [];
  if (!rows.length) {
    return (
      <Empty title="Nothing is known of where its fields come from or go to">
        Name their tables in the contract, and ask for them through the gateway.
      </Empty>
    );
  }
  return (
    <ScrollTable label="Lineage" columns={['Table and column', 'Field', 'Operations', 'Programs']}>
      {rows.map(({ path, source, operations, clients }) => (
        <tr key={path}>
          <td>{source && <code>{source}</code>}</td>
          <td>
            <code>{path}</code>
          </td>
          <td>{operations.map(({ name }) => name || 'without a name').join(', ')}</td>
          <td>{clients.map((name) => name || 'unnamed').join(', ')}</td>
        </tr>
      ))}
    </ScrollTable>
  );
}
