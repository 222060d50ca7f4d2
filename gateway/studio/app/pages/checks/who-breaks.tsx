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
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard
    <section className="scroll-x" aria-label={label} tabIndex={0}>
      <table className="who-breaks">
        <thead>
          <tr>
            <th scope="col">Who</th>
            <th scope="col">In which operation</th>
            <th scope="col">Traffic</th>
            <th scope="col">Talk to</th>
          </tr>
        </thead>
        <tbody>
          {affected.map(({ client, operation, known, traffic, owner, contact }) => (
            <tr key={`${client} ${operation} ${traffic}`}>
              <th scope="row">{client}</th>
              <td>
                {operation} <small>({known})</small>
              </td>
              <td>{traffic}</td>
              <td>
                {owner === null ? 'nobody registered it' : <Person {...{ owner, contact }} />}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function Person({ owner, contact }: { owner: string; contact: string | null }) {
  return (
    <>
      {owner} {contact && <small>{contact}</small>}
    </>
  );
}
