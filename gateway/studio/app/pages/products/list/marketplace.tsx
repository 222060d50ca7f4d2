import { useDeferredValue } from 'react';
import { useLocation, useSearch } from 'wouter';
import { useGraph } from '../../../data/use-graph.ts';
import { Page } from '../../../ui/page.tsx';
import { Empty, Failed, Loading } from '../../../ui/states.tsx';
import { Pager, usePager } from '../pager.tsx';
import { type ListedProduct, productList } from '../queries.ts';
import { addressWith, filtered, filterIn } from './filter-products.ts';
import { Filters } from './filters.tsx';
import { ProductCard } from './product-card.tsx';
import { type Matches, useMatches } from './use-matches.ts';

/** Every data product, to be searched and filtered. What is chosen stands in the address, so that it can be shared. */
export function Marketplace() {
  const pager = usePager();
  const found = useGraph(productList, { after: pager.after });
  return (
    <Page title="Data products" purpose="What the domains offer, each under a contract.">
      {found.state === 'loading' && <Loading what="data products" />}
      {found.state === 'failed' && <Failed reason={found.reason} retry={found.retry} />}
      {found.state === 'loaded' && (
        <>
          <Choice products={found.data.dataProducts.nodes} />
          <Pager
            pager={pager}
            pageInfo={found.data.dataProducts.pageInfo}
            more="There are more data products: filters look at this page, the search at all."
          />
        </>
      )}
    </Page>
  );
}

function Choice({ products }: { products: readonly ListedProduct[] }) {
  const search = useSearch();
  const [, navigate] = useLocation();
  const filter = filterIn(search);
  const found = useMatches(useDeferredValue(filter.text));
  const set = (name: Parameters<typeof addressWith>[1], value: string) =>
    navigate(addressWith(search, name, value), { replace: true });
  if (!products.length) {
    return (
      <Empty title="No domain has published a data product">
        <code>npm run weft -- publish DOMAIN</code>
      </Empty>
    );
  }
  const matches = found.state === 'found' ? found.matches : undefined;
  return (
    <>
      <Filters products={products} filter={filter} set={set} />
      {found.state === 'failed' ? (
        <Failed reason={`The search failed. ${found.reason}`} retry={found.retry} />
      ) : (
        <Cards
          shown={filtered(matches?.products ?? products, filter)}
          total={products.length}
          matches={matches}
        />
      )}
    </>
  );
}

interface CardsProps {
  shown: readonly ListedProduct[];
  total: number;
  matches: Matches | undefined;
}

function Cards({ shown, total, matches }: CardsProps) {
  return (
    <>
      <p className="products-count" role="status">
        {shown.length} of {total} data products
        {matches?.isCut && ', by the 50 best matches: more words find others'}
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
