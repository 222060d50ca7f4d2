import { useGraph } from '../../data/use-graph.ts';
import { Badge } from '../../ui/badge.tsx';
import { Page } from '../../ui/page.tsx';
import { Empty, Failed, Loading } from '../../ui/states.tsx';
import { type ListedProduct, productList } from './queries.ts';

/** What the domains offer. */
export default function Products() {
  const products = useGraph(productList);
  return (
    <Page title="Data products" purpose="What the domains offer, each under a contract.">
      {products.state === 'loading' && <Loading what="data products" />}
      {products.state === 'failed' && <Failed reason={products.reason} retry={products.retry} />}
      {products.state === 'loaded' && <ProductList products={products.data.dataProducts.nodes} />}
    </Page>
  );
}

function ProductList({ products }: { products: readonly ListedProduct[] }) {
  if (!products.length) {
    return (
      <Empty title="No domain has published a data product">
        <code>npm run weft -- publish DOMAIN</code>
      </Empty>
    );
  }
  return products.map(({ id, name, owner, status, purpose, domain }) => (
    <article key={id} className="card">
      <h2>{name}</h2>
      <p>{purpose}</p>
      <Badge tone="accent">{domain.name}</Badge> <Badge>{status.toLowerCase()}</Badge>{' '}
      <Badge>{owner}</Badge>
    </article>
  ));
}
