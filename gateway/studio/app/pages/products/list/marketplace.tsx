import { useDeferredValue } from 'react';
import { useLocation, useSearch } from 'wouter';
import { useGraph } from '../../../data/use-graph.ts';
import { Page } from '../../../ui/page.tsx';
import { Empty, Failed, Loading } from '../../../ui/states.tsx';
import { type ListedProduct, productList } from '../queries.ts';
import { addressWith, filtered, filterIn } from './filter-products.ts';
import { Filters } from './filters.tsx';
import { ProductCard } from './product-card.tsx';
import { useMatches } from './use-matches.ts';

/** Every data product, to be searched and filtered. What is chosen stands in the address, so that it can be shared. */
export function Marketplace() {
  const products = useGraph(productList);
  return (
    <Page title="Data products" purpose="What the domains offer, each under a contract.">
      {products.state === 'loading' && <Loading what="data products" />}
      {products.state === 'failed' && <Failed reason={products.reason} retry={products.retry} />}
      {products.state === 'loaded' && <Choice products={products.data.dataProducts.nodes} />}
    </Page>
  );
}

function Choice({ products }: { products: readonly ListedProduct[] }) {
  const search = useSearch();
  const [, navigate] = useLocation();
  const filter = filterIn(search);
  const matches = useMatches(useDeferredValue(filter.text));
  const set = (name: Parameters<typeof addressWith>[1], value: string) =>
    navigate(addressWith(search, name, value), { replace: true });
  if (!products.length) {
    return (
      <Empty title="No domain has published a data product">
        <code>npm run weft -- publish DOMAIN</code>
      </Empty>
    );
  }
  const found = matches
    ? matches.ids.flatMap((id) => products.find((product) => product.id === id) ?? [])
    : products;
  const shown = filtered(found, filter);
  return (
    <>
      <Filters products={products} filter={filter} set={set} />
      <p className="products-count" role="status">
        {shown.length} of {products.length} data products
      </p>
      {shown.length === 0 && <Empty title="Nothing fits">Use other words, or fewer filters.</Empty>}
      <div className="products-grid">
        {shown.map((product) => (
          <ProductCard key={product.id} product={product} matches={matches?.of(product.id) ?? []} />
        ))}
      </div>
    </>
  );
}
