import { useEffect, useMemo, useState } from 'react';
import { useGraph } from '../../../data/use-graph.ts';
import { type CatalogMatch, productSearch } from '../queries.ts';

/** So long nothing is typed before the graph is asked, in ms. */
const pauseMs = 150;

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

/** The value, once it has not changed for a moment. */
function useSettled(value: string): string {
  const [settled, setSettled] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(value), pauseMs);
    return () => clearTimeout(timer);
  }, [value]);
  return settled;
}
