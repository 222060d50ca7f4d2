import { useGraph } from '../../../data/use-graph.ts';
import { ListingBar, TextsBar } from '../list/completeness.tsx';
import type { Market } from '../list/queries.ts';
import { marketsOfProduct, readiness } from './queries.ts';

/** Markets that are looked at; a retailer has few. */
const most = 12;

/** What the product still lacks, market by market. */
export function ReadinessPanel({ id }: { id: string }) {
  const found = useGraph(marketsOfProduct);
  const markets = found.state === 'loaded' ? found.data.markets : [];
  return (
    <aside className="card readiness" aria-labelledby="readiness">
      <h2 id="readiness">Ready for</h2>
      {found.state === 'loading' && <p className="muted">Loading markets…</p>}
      {found.state === 'failed' && <p className="muted">Markets are not known: {found.reason}</p>}
      {markets.slice(0, most).map((market) => (
        <MarketReadiness key={market.code} id={id} market={market} />
      ))}
      {markets.length > most && (
        <p className="muted">
          The first {most} of {markets.length} markets.
        </p>
      )}
    </aside>
  );
}

function MarketReadiness({ id, market }: { id: string; market: Market }) {
  const { code, name, currency } = market;
  const answer = useGraph(readiness, { id, currency, market: code });
  const product = answer.state === 'loaded' ? answer.data.product : null;
  return (
    <section className="readiness-market" aria-label={name}>
      <h3>
        {name} <span className="muted">{currency}</span>
      </h3>
      {product ? (
        <>
          <ListingBar missing={product.missingParts} />
          <TextsBar texts={product.completeness} />
        </>
      ) : (
        <span className="muted">{answer.state === 'loading' ? 'Loading…' : 'not known'}</span>
      )}
    </section>
  );
}
