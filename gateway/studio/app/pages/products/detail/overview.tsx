import { Link } from 'wouter';
import { Badge } from '../../../ui/badge.tsx';
import { CopyButton } from '../../../ui/copy-button.tsx';
import { explorerLink } from '../../explorer/link.ts';
import { ServiceLevels } from '../promises/promises.tsx';
import type { ProductDetail } from '../queries.ts';
import { Ports } from './ports.tsx';

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
              <Link href={explorerLink({ query })}>{title}</Link>{' '}
              <CopyButton what={title} text={query} />
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
