import { useLocation, useParams } from 'wouter';
import { ProductPage } from './editor/product-page.tsx';
import { ImportPage } from './import/import-page.tsx';
import { ProductList } from './list/product-list.tsx';
import './workbench.css';

/** Where the product team works: its products, one of them, or files that bring many. */
export default function Workbench() {
  const { id } = useParams<{ id?: string }>();
  const [location] = useLocation();
  if (id !== undefined) return <ProductPage key={id} id={id} />;
  return location === '/workbench/import' ? <ImportPage /> : <ProductList />;
}
