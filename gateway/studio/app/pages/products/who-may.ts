import type { ListedProduct } from './queries.ts';

type Owned = Pick<ListedProduct, 'domain' | 'owner'>;

/** Who decides about a data product, as callers: its domain, its owner and the platform team. */
export function ownersOf({ domain, owner }: Owned): string[] {
  return [...new Set([domain.name, owner, 'platform'])].map((name) => `team:${name}`);
}

export const isOwner = (who: string, product: Owned) => ownersOf(product).includes(who);
