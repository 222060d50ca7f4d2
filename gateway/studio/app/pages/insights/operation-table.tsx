import { Link } from 'wouter';
import { count } from '../../ui/numbers.ts';
import { ScrollX } from '../../ui/scroll-x.tsx';
import { linkTo, type Span, spanWords } from './span.ts';
import type { UsedOperation } from './use.ts';
import { clientsLine, errorsLine, ms } from './words.ts';

interface OperationTableProps {
  /** The busiest first. */
  operations: readonly UsedOperation[];
  span: Span;
}

export function OperationTable({ operations, span }: OperationTableProps) {
  return (
    <ScrollX label="Operations" className="card insights-card insights-table">
      <table>
        <caption className="visually-hidden">
          Operations {spanWords(span)}, the busiest first
        </caption>
        <thead>
          <tr>
            <th scope="col">Operation</th>
            <th scope="col">Clients</th>
            <th scope="col" className="insights-number">
              Requests
            </th>
            <th scope="col" className="insights-number">
              With errors
            </th>
            <th scope="col" className="insights-number">
              <abbr title="95 of 100 answers took at most this long">p95</abbr>
            </th>
          </tr>
        </thead>
        <tbody>
          {operations.map((operation) => (
            <tr key={operation.hash}>
              <th scope="row">
                <Link href={linkTo(span, operation.hash)} title={operation.title}>
                  {operation.title}
                </Link>
              </th>
              <td>{clientsLine(operation.clients)}</td>
              <td className="insights-number">{count(operation.requests)}</td>
              <td className="insights-number">{errorsLine(operation)}</td>
              <td className="insights-number">{ms(operation.p95Ms)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollX>
  );
}
