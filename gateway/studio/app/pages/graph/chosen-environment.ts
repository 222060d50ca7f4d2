import { useFilters } from '../../data/filters.ts';
import { createStored, useStored } from '../../data/stored.ts';

const stored = createStored('weft.graph-environment', 'dev');

/** The environment whose graph is shown: that of the address, so that it can be sent, or the one chosen last. */
export function useChosenEnvironment(): [string, (name: string) => void] {
  const filters = useFilters();
  const [last, setLast] = useStored(stored);
  const choose = (name: string) => {
    setLast(name);
    filters.set('environment', name);
  };
  return [filters.get('environment') || last, choose];
}
