import { Tabs } from 'radix-ui';
import { Link, useLocation, useSearch } from 'wouter';
import { useGraph } from '../../../data/use-graph.ts';
import { Badge } from '../../../ui/badge.tsx';
import { Page } from '../../../ui/page.tsx';
import { Empty, Failed, Loading } from '../../../ui/states.tsx';
import { Access } from '../access/access.tsx';
import { type ProductDetail, productDetail } from '../queries.ts';
import { StatusBadge } from '../status-badge.tsx';
import { Contract } from './contract.tsx';
import { Fields } from './fields.tsx';
import { Lineage } from './lineage.tsx';
import { Overview } from './overview.tsx';

/** All that is known of one data product. */
export function ProductPage({ id }: { id: string }) {
  const found = useGraph(productDetail, { id });
  if (found.state === 'loading') return <Loading what="the data product" />;
  if (found.state === 'failed') return <Failed reason={found.reason} retry={found.retry} />;
  const product = found.data.dataProduct;
  if (!product) {
    return (
      <Empty title={`There is no data product ${id}`}>
        <Link href="/products">See all data products</Link>
      </Empty>
    );
  }
  return (
    <Page title={product.name} purpose={product.purpose}>
      <Head product={product} />
      <Views product={product} />
    </Page>
  );
}

function Head({ product }: { product: ProductDetail }) {
  const { domain, owner, status, contractVersion, environment, isApprovalNeeded } = product;
  return (
    <div className="product-badges">
      <Badge tone="accent">{domain.name}</Badge>
      <StatusBadge status={status} />
      <Badge>owned by {owner}</Badge>
      <Badge>contract {contractVersion}</Badge>
      <Badge>in {environment.name}</Badge>
      <Badge tone={isApprovalNeeded ? 'warn' : 'good'}>
        {isApprovalNeeded ? 'access by approval' : 'open to all'}
      </Badge>
    </div>
  );
}

const views = ['Overview', 'Fields', 'Contract', 'Access', 'Lineage'];

/** The chosen one stands in the address. */
function Views({ product }: { product: ProductDetail }) {
  const { id } = product;
  const said = new URLSearchParams(useSearch()).get('view') ?? '';
  const view = views.includes(said) ? said : 'Overview';
  const [, navigate] = useLocation();
  const show = (name: string) =>
    navigate(name === 'Overview' ? `/products/${id}` : `/products/${id}?view=${name}`);
  return (
    <Tabs.Root value={view} onValueChange={show}>
      <Tabs.List className="product-tabs" aria-label="About this data product">
        {views.map((name) => (
          <Tabs.Trigger key={name} value={name}>
            {name}
          </Tabs.Trigger>
        ))}
      </Tabs.List>
      <Tabs.Content value="Overview">
        <Overview product={product} />
      </Tabs.Content>
      <Tabs.Content value="Fields">
        <Fields id={id} />
      </Tabs.Content>
      <Tabs.Content value="Contract">
        <Contract product={product} />
      </Tabs.Content>
      <Tabs.Content value="Access">
        <Access product={product} />
      </Tabs.Content>
      <Tabs.Content value="Lineage">
        <Lineage id={id} />
      </Tabs.Content>
    </Tabs.Root>
  );
}
