import { createContext, useMemo } from 'react';
import { createStored, useStored } from '../../../data/stored.ts';
import { keptSets, type ValueSets } from './value-sets.ts';

const stored = createStored('weft.explorer.values', '');

/** The sets of values in this browser; they are never sent as such, nor put into links and collections. */
export function useValueSets(): [ValueSets, (next: ValueSets) => void] {
  const [said, say] = useStored(stored);
  const sets = useMemo(() => keptSets(said), [said]);
  return [sets, (next) => say(JSON.stringify(next))];
}

/** The values that editors below know. */
export const Values = createContext<Readonly<Record<string, string>>>({});
