import { count } from '../../../ui/numbers.ts';
import { ShareBar } from '../../../ui/share-bar.tsx';
import type { LocationStock, StockSummary } from '../answers.ts';
import { percentOf } from './percent-of.ts';

/** The share that can be had, in all and at each location. */
export function Availability({ stock }: { stock: StockSummary }) {
  const { skus, inStock, low, outOfStock, locations } = stock;
  if (skus === 0) return <p className="muted">No stock is known yet.</p>;
  return (
    <>
      <div className="availability">
        <strong className="availability-share">{percentOf(inStock + low, skus)}</strong>
        <span>
          of {count(skus)} SKUs can be had: {count(inStock)} in stock, {count(low)} low,{' '}
          {count(outOfStock)} sold out
        </span>
        <ShareBar shares={sharesOf({ skus, low, outOfStock })} />
      </div>
      <h3 className="commerce-heading">By location</h3>
      <ul className="location-list">
        {locations.map((location) => (
          <LocationRow key={location.location.id} stock={location} />
        ))}
      </ul>
    </>
  );
}

function LocationRow({ stock }: { stock: LocationStock }) {
  const { location, skus, outOfStock, low, available, reserved } = stock;
  const units = `${count(available)} units available, ${count(reserved)} reserved`;
  return (
    <li>
      <span>
        <strong>{location.name}</strong>{' '}
        {skus === 0
          ? 'keeps nothing'
          : `${percentOf(skus - outOfStock, skus)} of ${count(skus)} SKUs`}
      </span>
      <ShareBar shares={sharesOf({ skus, low, outOfStock })} />
      <span className="muted">
        {count(low)} low, {count(outOfStock)} sold out · {units}
      </span>
    </li>
  );
}

interface Counted {
  skus: number;
  low: number;
  outOfStock: number;
}

const sharesOf = ({ skus, low, outOfStock }: Counted) => [
  { label: 'In stock', value: skus - low - outOfStock, token: '--good' },
  { label: 'Low', value: low, token: '--warn' },
  { label: 'Sold out', value: outOfStock, token: '--bad' },
];
