import { type RawBuilder, sql } from 'kysely';
import type { Matching, Sort } from '../../model/product-search.ts';
import { lowestPrice, relevance } from './matching.ts';

/** What the rows are ordered by, with the id of the product as the last word. */
export interface SortKey {
  expression: RawBuilder<unknown>;
  /** The PostgreSQL type that the key has when it comes back in a cursor. */
  type: 'text' | 'numeric' | 'timestamptz' | 'integer';
  isDescending: boolean;
  /** True when no index holds it. */
  isComputed: boolean;
}

export function sortKey(sort: Sort, matching: Matching): SortKey {
  switch (sort.by) {
    case 'TITLE':
      return {
        expression: sql`lower(p.title)`,
        type: 'text',
        isDescending: false,
        isComputed: false,
      };
    case 'NEWEST': {
      const expression = sql`coalesce(p.published_at, p.created_at)`;
      return { expression, type: 'timestamptz', isDescending: true, isComputed: false };
    }
    case 'POSITION': {
      const expression = sql`(select cp.position from collection_products cp
        where cp.collection_id = scope.id and cp.product_id = p.id)`;
      return { expression, type: 'integer', isDescending: false, isComputed: true };
    }
    case 'RELEVANCE': {
      const expression = matching.text ? relevance(matching.text) : sql`0::numeric`;
      return { expression, type: 'numeric', isDescending: true, isComputed: true };
    }
    case 'PRICE_ASC':
    case 'PRICE_DESC': {
      const isDescending = sort.by === 'PRICE_DESC';
      // What has no price comes last either way.
      const last = sql.lit(isDescending ? '-infinity' : 'infinity');
      const lowest = lowestPrice(sort.currency, matching.day);
      return {
        expression: sql`coalesce(${lowest}, ${last}::numeric)`,
        type: 'numeric',
        isDescending,
        isComputed: true,
      };
    }
  }
}
