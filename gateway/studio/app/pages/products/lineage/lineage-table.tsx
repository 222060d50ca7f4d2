import { ScrollTable } from '../../../ui/scroll-table.tsx';
import type { FieldLineage } from './queries.ts';

/** Each field with where it comes from and who asks for it, in words. */
export function LineageTable({ rows }: { rows: readonly FieldLineage[] }) {
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
