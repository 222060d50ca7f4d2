import { Link } from 'wouter';

interface ProductLinkProps {
  product: { id: string; title: string };
  /** Which variant of it. */
  variant?: string;
}

/** Leads to where customer service sees the product. */
export function ProductLink({ product, variant }: ProductLinkProps) {
  return (
    <>
      <Link href={`/service/product/${encodeURIComponent(product.id)}`}>{product.title}</Link>
      {variant && <span className="commerce-variant">{variant}</span>}
    </>
  );
}
