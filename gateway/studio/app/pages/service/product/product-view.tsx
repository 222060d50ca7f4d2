import { useEffect } from 'react';
import { Link } from 'wouter';
import { useGraph } from '../../../data/use-graph.ts';
import { Page } from '../../../ui/page.tsx';
import { Empty, Failed, Loading } from '../../../ui/states.tsx';
import { Gaps } from '../../../ui/tile.tsx';
import type { HeadOfProduct } from '../answers.ts';
import { productHead } from '../queries.ts';
import { remember } from '../recent.ts';
import { InboundTile } from './inbound-tile.tsx';
import { ParcelsTile } from './parcels-tile.tsx';
import { StatusOfProduct } from './status.tsx';
import { StockTile } from './stock-tile.tsx';
import { VariantsTile } from './variants-tile.tsx';

/** All that customer service is asked about a product. */
export function ProductView({ id }: { id: string }) {
  const answer = useGraph(productHead, { id });
  const product = answer.state === 'loaded' ? answer.data.product : null;
  useEffect(() => {
    if (product) remember(product);
  }, [product]);
  if (product && answer.state === 'loaded') {
    const skus = product.variants.map(({ sku }) => sku);
    return (
      <Page
        title={product.title}
        purpose={<Subtitle product={product} />}
        actions={<Link href="/service">Search again</Link>}
      >
        <Gaps errors={answer.errors} lapse={answer.lapse} />
        <StockTile id={id} />
        <div className="service-tiles">
          <InboundTile skus={skus} variants={product.variants} />
          <ParcelsTile skus={skus} />
        </div>
        <VariantsTile variants={product.variants} />
      </Page>
    );
  }
  const back = <Link href="/service">Search again</Link>;
  const failure = answer.state === 'loaded' ? answer.errors[0] : undefined;
  return (
    <Page title="Product" purpose={back}>
      {answer.state === 'loading' && <Loading what="the product" />}
      {answer.state === 'failed' && <Failed reason={answer.reason} retry={answer.retry} />}
      {failure && <Failed reason={failure.message} />}
      {answer.state === 'loaded' && !failure && (
        <Empty title="There is no such product">
          <span>A draft is shown to teams and offices alone: choose who you are.</span>
        </Empty>
      )}
    </Page>
  );
}

function Subtitle({ product }: { product: HeadOfProduct }) {
  const { brand, category, id, rating, status } = product;
  const path = category?.path.map(({ name }) => name).join(' › ');
  const stars = rating?.average && `★ ${rating.average} of 5 by ${rating.count}`;
  return (
    <span className="service-subtitle">
      <StatusOfProduct status={status} />
      <span>{[brand?.name, path, id, stars].filter(Boolean).join(' · ')}</span>
    </span>
  );
}
