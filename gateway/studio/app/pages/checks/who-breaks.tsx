import { ScrollTable } from '../../ui/scroll-table.tsx';
import type { Affected } from './change-message.ts';

interface WhoBreaksProps {
  coordinate: string | null;
  /** The busiest first. */
  affected: readonly Affected[];
}

/** Who would break, in which operation, how much it is asked, and whom to talk to. */
export function WhoBreaks({ coordinate, affected }: WhoBreaksProps) {
  const label = `Who uses ${coordinate ?? 'it'}`;
  return (
    <ScrollTable
      label={label}
      className="who-breaks"
      columns={['Who', 'In which operation', 'Traffic', 'Talk to']}
    >
      {affected.map(({ client, operation, known, traffic, owner, contact }) => (
        <tr key={`${client} ${operation} ${traffic}`}>
          <th scope="row">{client}</th>
          <td>
            {operation} <small>({known})</small>
          </td>
          <td>{traffic}</td>
          <td>{owner === null ? 'nobody registered it' : <Person {...{ owner, contact }} />}</td>
        </tr>
      ))}
    </ScrollTable>
  );
}

function Person({ owner, contact }: { owner: string; contact: string | null }) {
  return (
    <>
      {owner} {contact && <small>{contact}</small>}
    </>
  );
}
