import { Link } from 'wouter';
import { Badge } from '../../../ui/badge.tsx';
import { ScrollTable } from '../../../ui/scroll-table.tsx';
import { explorerLink } from '../../explorer/link.ts';
import type { ProductDetail, ServiceLevel } from '../queries.ts';
import { KeptBadge } from '../status-badge.tsx';

/** What it is for, what is promised, and how to begin with it. */
export function Overview({ product }: { product: ProductDetail }) {
  const { usage, limitations, tags, sampleQueries, serviceLevels } = product;
  return (
    <div className="product-overview">
      <section className="card">
        <h2>Use</h2>
        <p>{usage ?? 'The contract does not say how it is meant to be used.'}</p>
        {limitations && <p className="muted">{limitations}</p>}
        <div className="product-badges">
          {tags.map((tag) => (
            <Badge key={tag}>{tag}</Badge>
          ))}
        </div>
      </section>
      <section className="card">
        <h2>Try it</h2>
        <ul>
          {sampleQueries.map(({ title, query }) => (
            <li key={title}>
              <Link href={explorerLink({ query })}>{title}</Link>
            </li>
          ))}
        </ul>
      </section>
      <ServiceLevels levels={serviceLevels} />
      <Ports product={product} />
      <Support product={product} />
    </div>
  );
}

function ServiceLevels({ levels }: { levels: readonly ServiceLevel[] }) {
  return (
    <section className="card product-wide">
      <h2>Promised and measured</h2>
      <ScrollTable
        label="Service levels"
        columns={['Promise', 'Promised', 'Last 30 days', 'Kept', 'What exactly']}
      >
        {levels.map(({ property, promised, unit, measured, isKept, requests, description }) => (
          <tr key={`${property} ${description}`}>
            <td>{property}</td>
            <td>
              {promised} {unit}
            </td>
            <td>{measured === null ? '–' : `${measured} ${unit ?? ''}, ${requests} requests`}</td>
            <td>
              <KeptBadge isKept={isKept} />
            </td>
            <td>{description}</td>
          </tr>
        ))}
      </ScrollTable>
    </section>
  );
}

function Ports({ product: { ports } }: { product: ProductDetail }) {
  return (
    <section className="card">
      <h2>Where it can be had</h2>
      <ul>
        {ports.map(({ name, type, description, location }) => (
          <li key={name}>
            <strong>{name}</strong> ({type}) {description} {location && <code>{location}</code>}
          </li>
        ))}
      </ul>
    </section>
  );
}

function Support({ product: { support, owner } }: { product: ProductDetail }) {
  return (
    <section className="card">
      <h2>Help from {owner}</h2>
      <ul>
        {support.map(({ channel, description, url }) => (
          <li key={channel}>
            {url ? <a href={url}>{channel}</a> : <strong>{channel}</strong>} {description}
          </li>
        ))}
      </ul>
    </section>
  );
}
