import { Link } from 'wouter';
import { Badge } from '../../../ui/badge.tsx';
import type { CatalogMatch, ListedProduct } from '../queries.ts';
import { StatusBadge } from '../status-badge.tsx';
import { PromiseBadge } from './promise-badge.tsx';

/** More would push the next card away. */
const mostMatches = 3;

interface ProductCardProps {
  product: ListedProduct;
  matches: readonly CatalogMatch[];
}

export function ProductCard({ product, matches }: ProductCardProps) {
  const { id, name, purpose, domain, owner, status, isApprovalNeeded, serviceLevels } = product;
  const fields = matches.flatMap(({ path }) => path ?? []).slice(0, mostMatches);
  return (
    <article className="card product-card">
      <h2>
        <Link href={`/products/${id}`}>{name}</Link>
      </h2>
      <p>{purpose}</p>
      {fields.length > 0 && (
        <p className="product-matches">
          Found in{' '}
          {fields.map((path) => (
            <code key={path}>{path}</code>
          ))}
        </p>
      )}
      <div className="product-badges">
        <Badge tone="accent">{domain.name}</Badge>
        <StatusBadge status={status} />
        <Badge>owned by {owner}</Badge>
        {isApprovalNeeded && <Badge tone="warn">access by approval</Badge>}
        <PromiseBadge levels={serviceLevels} />
      </div>
    </article>
  );
}
