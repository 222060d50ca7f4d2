import { useMemo } from 'react';
import { useGraph } from '../../../data/use-graph.ts';
import { useSettled } from '../../../data/use-settled.ts';
import { type CatalogMatch, type ListedProduct, productSearch } from '../queries.ts';

/** The search gives no more. */
const mostMatches = 50;

export interface Matches {
  /** The best first; also those that no page of the list has brought yet. */
  products: readonly ListedProduct[];
  /** Why one was found. */
  of(id: string): readonly CatalogMatch[];
  /** Whether there may be others. */
  isCut: boolean;
}

export type MatchState =
  | { state: 'off' }
  | { state: 'loading' }
  | { state: 'failed'; reason: string; retry(): void }
  | { state: 'found'; matches: Matches };

/** What the catalog's search finds for a text; off without one. */
export function useMatches(text: string): MatchState {
  const settled = useSettled(text.trim());
  const found = useGraph(productSearch, { text: settled }, { isOff: settled === '' });
  const rows = found.state === 'loaded' ? found.data.searchCatalog : undefined;
  const matches = useMemo(() => rows && matchesIn(rows), [rows]);
  if (settled === '') return { state: 'off' };
  if (found.state === 'failed') return found;
  return matches ? { state: 'found', matches } : { state: 'loading' };
}

function matchesIn(rows: readonly CatalogMatch[]): Matches {
  const products = new Map(rows.map(({ dataProduct }) => [dataProduct.id, dataProduct]));
  return {
    products: [...products.values()],
    of: (id) => rows.filter(({ dataProduct }) => dataProduct.id === id),
    isCut: rows.length >= mostMatches,
  };
}
