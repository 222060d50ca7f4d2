import { count } from '../../../ui/numbers.ts';
import { ScrollX } from '../../../ui/scroll-x.tsx';
import { ShareBar } from '../../../ui/share-bar.tsx';
import type { TopProduct } from '../answers.ts';
import { ProductLink } from '../product-link.tsx';

/** The products that were looked at most, and what became of the looks. */
export function TopProducts({ products }: { products: readonly TopProduct[] }) {
  if (!products.length) return <p className="muted">Nobody looked at a product on these days.</p>;
  const most = products[0]?.totals.views ?? 0;
  return (
    <ScrollX label="Products by views">
      <table className="commerce-table">
        <thead>
          <tr>
            <th scope="col">Product</th>
            <th scope="col">Views</th>
            <th scope="col" className="tile-number">
              Into carts
            </th>
            <th scope="col" className="tile-number">
              Purchases
            </th>
          </tr>
        </thead>
        <tbody>
          {products.map(({ product, totals: { views, addsToCart, purchases } }, index) => (
            <tr key={product?.id ?? `unknown ${index}`}>
              <th scope="row">
                {product ? <ProductLink product={product} /> : 'Its title is not known now'}
              </th>
              <td className="top-views">
                {count(views)}
                <ShareBar
                  whole={most}
                  shares={[{ label: 'Views', value: views, token: '--accent' }]}
                />
              </td>
              <td className="tile-number">{count(addsToCart)}</td>
              <td className="tile-number">{count(purchases)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollX>
  );
}
