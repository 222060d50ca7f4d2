import { count } from '../../ui/numbers.ts';
import { ScrollX } from '../../ui/scroll-x.tsx';
import type { UseOfDay } from './answers.ts';
import { type Span, spanWords } from './span.ts';
import { versionsOf } from './use.ts';
import { clientName, errorsLine } from './words.ts';

const mostShown = 50;

/** Who asks, in which version. */
export function ClientTable({ usage, span }: { usage: readonly UseOfDay[]; span: Span }) {
  const versions = versionsOf(usage);
  const others = versions.length - mostShown;
  return (
    <section className="card insights-card" aria-labelledby="operation-clients">
      <h2 id="operation-clients">Clients {spanWords(span)}</h2>
      {versions.length === 0 && (
        <p>Nobody asked for it. Choose more days or another environment.</p>
      )}
      {versions.length > 0 && (
        <ScrollX label="Clients and versions">
          <table>
            <thead>
              <tr>
                <th scope="col">Client</th>
                <th scope="col">Version</th>
                <th scope="col" className="insights-number">
                  Requests
                </th>
                <th scope="col" className="insights-number">
                  With errors
                </th>
                <th scope="col">Last day</th>
              </tr>
            </thead>
            <tbody>
              {versions.slice(0, mostShown).map((row) => (
                <tr key={`${row.client} ${row.clientVersion}`}>
                  <th scope="row">{clientName(row.client)}</th>
                  <td>{row.clientVersion || '–'}</td>
                  <td className="insights-number">{count(row.requests)}</td>
                  <td className="insights-number">{errorsLine(row)}</td>
                  <td>{row.lastDay}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </ScrollX>
      )}
      {others > 0 && <p className="insights-limit">and {others} other versions</p>}
    </section>
  );
}
