import { ScrollX } from '../../../ui/scroll-x.tsx';
import type { ProductDetail } from '../queries.ts';

/** The contract as its domain wrote it, and what changed from version to version. */
export function Contract({ product: { contract, changelog } }: { product: ProductDetail }) {
  return (
    <div className="product-contract">
      <section className="card">
        <h2>Changes</h2>
        {changelog.map(({ from, to, publishedAt, actor, changes }) => (
          <div key={to}>
            <h3>{from === null ? to : `${from} to ${to}`}</h3>
            <p className="muted">
              {new Date(publishedAt).toLocaleDateString()}, {actor}
            </p>
            <ul>
              {changes.map((text) => (
                <li key={text}>{text}</li>
              ))}
              {from === null && <li>The first that was published.</li>}
            </ul>
          </div>
        ))}
      </section>
      <ScrollX label={contract.name} className="card contract-text">
        <h2>{contract.name}</h2>
        <pre>{contract.text}</pre>
      </ScrollX>
    </div>
  );
}
