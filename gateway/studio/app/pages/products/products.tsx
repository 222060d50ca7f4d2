import { useParams } from 'wouter';
import { ProductPage } from './detail/product-page.tsx';
import { Marketplace } from './list/marketplace.tsx';
import './products.css';

/** What the domains offer, or one of their data products. */
export default function Products() {
  const { id } = useParams();
  return id === undefined ? <Marketplace /> : <ProductPage key={id} id={id} />;
}
