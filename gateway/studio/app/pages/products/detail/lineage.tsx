import { useGraph } from '../../../data/use-graph.ts';
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
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard
    <section className="scroll-x" tabIndex={0} aria-label="Lineage">
      <table>
        <thead>
          <tr>
            <th scope="col">Table and column</th>
            <th scope="col">Field</th>
            <th scope="col">Operations</th>
            <th scope="col">Programs</th>
          </tr>
        </thead>
        <tbody>
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
        </tbody>
      </table>
    </section>
  );
}
