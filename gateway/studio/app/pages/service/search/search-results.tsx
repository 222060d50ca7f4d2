import { Link } from 'wouter';
import { type GraphState, useGraph } from '../../../data/use-graph.ts';
import { Badge } from '../../../ui/badge.tsx';
import { Moment } from '../../../ui/moment.tsx';
import { Empty, Failed, Loading } from '../../../ui/states.tsx';
import { Gaps } from '../../../ui/tile.tsx';
import type { FoundParcel } from '../answers.ts';
import { productPath, shipmentPath } from '../links.ts';
import { StatusOfProduct } from '../product/status.tsx';
import { findParcel, findProducts } from '../queries.ts';
import { StatusOfParcel } from '../shipment/status.tsx';
import { type Hit, hitsOf } from './hits.ts';

/** What has the words or the key. Products and parcels are asked apart: one is found while the other fails. */
export function SearchResults({ words }: { words: string }) {
  const products = useGraph(findProducts, { words, key: words });
  const parcel = useGraph(findParcel, { trackingNumber: words });
  const hits = products.state === 'loaded' ? hitsOf(products.data) : [];
  const found = parcel.state === 'loaded' ? parcel.data.shipment : null;
  const isDone = products.state !== 'loading' && parcel.state !== 'loading';
  if (isWhole(products) && isWhole(parcel) && !found && !hits.length) {
    return (
      <Empty title="Nothing is like this">
        <span>Try fewer words, or the whole SKU, GTIN or tracking number.</span>
      </Empty>
    );
  }
  const total = products.state === 'loaded' ? products.data.products.totalCount : 0;
  return (
    <>
      <Trouble what="Parcels" answer={parcel} />
      <Trouble what="Products" answer={products} />
      {!isDone && !hits.length && !found && <Loading what="what is like this" />}
      {(found || hits.length > 0) && (
        <ul className="card service-hits" aria-label="Found">
          {found && <ParcelHit parcel={found} />}
          {hits.map((hit) => (
            <ProductHit key={hit.product.id} hit={hit} />
          ))}
        </ul>
      )}
      {total > 20 && (
        <p className="tile-limit">The best 20 of {total} products. Write more words to narrow.</p>
      )}
    </>
  );
}

const isWhole = (answer: GraphState<unknown>) => answer.state === 'loaded' && !answer.errors.length;

function Trouble({ what, answer }: { what: string; answer: GraphState<unknown> }) {
  if (answer.state === 'loading') return null;
  if (answer.state === 'loaded') return <Gaps errors={answer.errors} lapse={answer.lapse} />;
  return <Failed reason={`${what} cannot be searched: ${answer.reason}`} retry={answer.retry} />;
}

function ParcelHit({ parcel }: { parcel: FoundParcel }) {
  const { trackingNumber, service, createdAt, status } = parcel;
  return (
    <li>
      <div>
        <Link href={shipmentPath(trackingNumber)}>Parcel {trackingNumber}</Link>
        <span className="muted">
          {service.carrier.name} {service.name}, since <Moment at={createdAt} />
        </span>
      </div>
      <StatusOfParcel status={status} />
    </li>
  );
}

function ProductHit({ hit: { product, exactly } }: { hit: Hit }) {
  const { id, title, brand, status, variants } = product;
  const count = variants.length === 1 ? '1 variant' : `${variants.length} variants`;
  return (
    <li>
      <div>
        <Link href={productPath(id)}>{title}</Link>
        <span className="muted">{[brand?.name, count, id].filter(Boolean).join(' · ')}</span>
      </div>
      {exactly && <Badge>found by {exactly}</Badge>}
      <StatusOfProduct status={status} />
    </li>
  );
}
