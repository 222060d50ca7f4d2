import { useState } from 'react';
import { Link } from 'wouter';
import { Badge } from '../../ui/badge.tsx';
import { quantity } from '../../ui/quantity.ts';
import { ScrollTable } from '../../ui/scroll-table.tsx';
import { Bar } from './bar.tsx';
import type { MeasuredPromise } from './promises.ts';

const firstShown = 25;

/** Promises that were measured, those that are broken first. */
export function PromiseTable({ promises }: { promises: readonly MeasuredPromise[] }) {
  const [isWhole, setWhole] = useState(false);
  if (!promises.length) {
    return <p>Nothing was measured yet: gateways report what they are asked, within seconds.</p>;
  }
  const shown = isWhole ? promises : promises.slice(0, firstShown);
  const hidden = promises.length - shown.length;
  return (
    <>
      <ScrollTable
        label="Promises that were measured"
        className="health-table"
        columns={['Data product', 'Promise', 'Measured', 'Of requests', 'Kept']}
      >
        {shown.map((promise) => (
          <tr key={`${promise.id} ${promise.property}`}>
            <th scope="row">
              <Link href={`/products/${encodeURIComponent(promise.id)}`}>{promise.product}</Link>{' '}
              <span className="health-aside">{promise.domain}</span>
            </th>
            <td>
              {promise.property} {quantity(promise.promised, promise.unit)}
            </td>
            <td>
              <Bar share={shareOf(promise)} tone={promise.isKept ? 'good' : 'bad'}>
                {quantity(promise.measured, promise.unit)}
              </Bar>
            </td>
            <td className="health-number">{promise.requests.toLocaleString('en')}</td>
            <td>
              <Badge tone={promise.isKept ? 'good' : 'bad'}>
                {promise.isKept ? 'kept' : 'broken'}
              </Badge>
            </td>
          </tr>
        ))}
      </ScrollTable>
      {hidden > 0 && (
        <button type="button" onClick={() => setWhole(true)}>
          Show {hidden} more
        </button>
      )}
    </>
  );
}

/** A bar that is full stands for what is promised, or for all of it where that is a percentage. */
function shareOf({ property, promised, measured }: MeasuredPromise): number {
  const full = property.toLowerCase() === 'availability' ? 100 : Number(promised);
  return full > 0 ? Number(measured) / full : 1;
}
