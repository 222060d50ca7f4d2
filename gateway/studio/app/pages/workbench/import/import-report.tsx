import { ScrollTable } from '../../../ui/scroll-table.tsx';
import type { FeedImport } from './queries.ts';

const columns = ['Feed', 'Read', 'New', 'Changed', 'Unchanged', 'Refused'];

/** What became of a file's rows, for each feed that took some. */
export function ImportReport({ feeds }: { feeds: readonly FeedImport[] }) {
  const unread = [...new Set(feeds.flatMap(({ unreadColumns }) => unreadColumns))];
  return (
    <>
      <ScrollTable label="What became of the rows" columns={columns} className="import-report">
        {feeds.map((each) => (
          <tr key={each.feed}>
            <th scope="row">{each.feed}</th>
            {[
              each.readCount,
              each.insertedCount,
              each.updatedCount,
              each.unchangedCount,
              each.refusedCount,
            ].map((count, index) => (
              <td key={columns[index + 1]}>{count.toLocaleString('en-GB')}</td>
            ))}
          </tr>
        ))}
      </ScrollTable>
      {unread.length > 0 && <p className="muted">Columns that nothing read: {unread.join(', ')}</p>}
    </>
  );
}
