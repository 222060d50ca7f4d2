import { Tabs } from 'radix-ui';
import { type FunctionComponent, lazy, Suspense } from 'react';
import { Link, useLocation, useSearch } from 'wouter';
import { useGraph } from '../../../data/use-graph.ts';
import { Badge } from '../../../ui/badge.tsx';
import { Page } from '../../../ui/page.tsx';
import { Empty, Failed, Loading } from '../../../ui/states.tsx';
import { Access } from '../access/access.tsx';
import { Consumers } from '../consumers/consumers.tsx';
import { Lineage } from '../lineage/lineage.tsx';
import { Promises } from '../promises/promises.tsx';
import { type ProductDetail, productDetail } from '../queries.ts';
import { StatusBadge } from '../status-badge.tsx';
import { Overview } from './overview.tsx';

/** These read the contract's text, or the schema: what that takes is loaded when they are opened. */
const Fields = lazy(() => import('../fields/fields.tsx'));
const Samples = lazy(() => import('../samples/samples.tsx'));
const Contract = lazy(() => import('../contract/contract.tsx'));

/** All that is known of one data product. */
export function ProductPage({ id }: { id: string }) {
  const found = useGraph(productDetail, { id });
  if (found.state === 'loading') return <Loading what="the data product" />;
  if (found.state === 'failed') return <Failed reason={found.reason} retry={found.retry} />;
  const product = found.data.dataProduct;
  if (!product) {
    return (
      <Page title="Data product">
        <Empty title={`There is no data product ${id}`}>
          <Link href="/products">See all data products</Link>
        </Empty>
      </Page>
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

const views = {
  Overview: ({ product }) => <Overview product={product} />,
  Fields: ({ product }) => <Fields product={product} />,
  Samples: ({ product }) => <Samples product={product} />,
  Contract: ({ product }) => <Contract product={product} />,
  Promises: ({ product }) => <Promises product={product} />,
  Consumers: ({ product }) => <Consumers product={product} />,
  Access: ({ product }) => <Access product={product} />,
  Lineage: ({ product }) => <Lineage id={product.id} />,
} satisfies Record<string, FunctionComponent<{ product: ProductDetail }>>;

/** The chosen one stands in the address. */
function Views({ product }: { product: ProductDetail }) {
  const { id } = product;
  const said = new URLSearchParams(useSearch()).get('view') ?? '';
  const view = Object.hasOwn(views, said) ? said : 'Overview';
  const [, navigate] = useLocation();
  const show = (name: string) =>
    navigate(name === 'Overview' ? `/products/${id}` : `/products/${id}?view=${name}`);
  return (
    <Tabs.Root value={view} onValueChange={show}>
      <Tabs.List className="product-tabs" aria-label="About this data product">
        {Object.keys(views).map((name) => (
          <Tabs.Trigger key={name} value={name}>
            {name}
          </Tabs.Trigger>
        ))}
      </Tabs.List>
      {Object.entries(views).map(([name, View]) => (
        <Tabs.Content key={name} value={name}>
          <Suspense fallback={<Loading what={name.toLowerCase()} />}>
            <View product={product} />
          </Suspense>
        </Tabs.Content>
      ))}
    </Tabs.Root>
  );
}
