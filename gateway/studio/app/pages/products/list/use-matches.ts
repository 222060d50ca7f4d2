import { useMemo } from 'react';
import { useGraph } from '../../../data/use-graph.ts';
import { useSettled } from '../../../data/use-settled.ts';
import { type CatalogMatch, productSearch } from '../queries.ts';

export interface Matches {
  /** Data products, the best first. */
  ids: readonly string[];
  /** Why one was found. */
  of(id: string): readonly CatalogMatch[];
}

/** What the catalog's search finds for a text; undefined without one, and until there is an answer. */
export function useMatches(text: string): Matches | undefined {
  const settled = useSettled(text.trim());
  const found = useGraph(productSearch, { text: settled }, { isOff: settled === '' });
  const matches = found.state === 'loaded' ? found.data.searchCatalog : undefined;
  return useMemo(() => {
    if (settled === '' || !matches) return undefined;
    const ids = [...new Set(matches.map(({ dataProduct }) => dataProduct.id))];
    return { ids, of: (id) => matches.filter(({ dataProduct }) => dataProduct.id === id) };
  }, [settled, matches]);
}
