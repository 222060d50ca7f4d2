import { count } from '../../../ui/numbers.ts';
import { ScrollX } from '../../../ui/scroll-x.tsx';
import { type Span, spanWords } from '../span.ts';
import { type ErrorKind, subgraphName } from './errors.ts';

/** Nobody reads more of them. */
const mostShown = 100;

export function ErrorTable({ kinds, span }: { kinds: readonly ErrorKind[]; span: Span }) {
  const most = kinds[0]?.errors ?? 1;
  return (
    <>
      <ScrollX label="Errors by domain and code" className="card insights-card insights-table">
        <table>
          <caption className="visually-hidden">
            Errors by domain and code {spanWords(span)}, the most frequent first
          </caption>
          <thead>
            <tr>
              <th scope="col">Domain</th>
              <th scope="col">Code</th>
              <th scope="col" className="insights-number">
                Errors
              </th>
              <th scope="col" className="error-share">
                <span className="visually-hidden">Compared</span>
              </th>
              <th scope="col">Last on</th>
            </tr>
          </thead>
          <tbody>
            {kinds.slice(0, mostShown).map(({ subgraph, code, errors, lastDay }) => (
              <tr key={`${code} ${subgraph}`}>
                <th scope="row">{subgraphName(subgraph)}</th>
                <td>
                  <code>{code}</code>
                </td>
                <td className="insights-number">{count(errors)}</td>
                <td className="error-share" aria-hidden="true">
                  <span style={{ width: `${(errors / most) * 100}%` }} />
                </td>
                <td>{lastDay}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollX>
      {kinds.length > mostShown && (
        <p className="insights-limit">
          {kinds.length - mostShown} more that happened less often are left out.
        </p>
      )}
    </>
  );
}
