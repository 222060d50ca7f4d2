import { Link } from 'wouter';
import type { Parcel } from '../answers.ts';
import { productPath } from '../links.ts';

/** What is in it. Titles are the catalog's: without it the SKUs are shown. */
export function ParcelLines({ lines }: Pick<Parcel, 'lines'>) {
  return (
    <section className="card tile" aria-labelledby="parcel-lines">
      <h2 id="parcel-lines" className="service-heading">
        In it
      </h2>
      <ul className="service-items">
        {lines.map(({ sku, quantity, variant }) => (
          <li key={sku}>
            <span className="service-quantity">{quantity} ×</span>
            <div>
              {variant ? (
                <Link href={productPath(variant.product.id)}>{variant.product.title}</Link>
              ) : (
                'Its title is not known now'
              )}
              <span className="muted">{[variant?.title, sku].filter(Boolean).join(' · ')}</span>
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}
