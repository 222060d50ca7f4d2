import { quantity } from '../../../ui/quantity.ts';
import { ScrollTable } from '../../../ui/scroll-table.tsx';
import type { ProductDetail, ServiceLevel } from '../queries.ts';
import { KeptBadge } from '../status-badge.tsx';
import { History } from './history.tsx';
import { isMeasured } from './history-series.ts';

/** What is promised, what was measured of it in 30 days, and day by day. */
export function Promises({ product: { id, serviceLevels } }: { product: ProductDetail }) {
  return (
    <>
      <ServiceLevels levels={serviceLevels} />
      <History id={id} />
    </>
  );
}

export function ServiceLevels({ levels }: { levels: readonly ServiceLevel[] }) {
  return (
    <section className="card product-wide">
      <h2>Promised and measured</h2>
      <ScrollTable
        label="Service levels"
        className="service-levels"
        columns={['Promise', 'Promised', 'Last 30 days', 'Kept', 'What exactly']}
      >
        {levels.map((level) => (
          <tr key={`${level.property} ${level.description}`}>
            <td>{level.property}</td>
            <td>{quantity(level.promised, level.unit ?? '')}</td>
            <td>{measuredWords(level)}</td>
            <td>
              <KeptBadge isKept={level.isKept} />
            </td>
            <td>{level.description}</td>
          </tr>
        ))}
      </ScrollTable>
    </section>
  );
}

function measuredWords(level: ServiceLevel): string {
  const { measured, unit, requests } = level;
  if (measured !== null) return `${quantity(measured, unit ?? '')}, ${requests} requests`;
  return isMeasured(level) ? 'nobody asked' : 'not measured yet';
}
