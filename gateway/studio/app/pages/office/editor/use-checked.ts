import { useEffect, useState } from 'react';
import { useGraph } from '../../../data/use-graph.ts';
import type { TextField, Violation } from '../answers.ts';
import { checkedText } from '../queries.ts';
import { stillThere } from './marks.ts';

/** So long nothing is typed before it is checked, in ms. */
const stillnessMs = 300;

export interface Checked {
  violations: readonly Violation[];
  isChecking: boolean;
  /** Why it could not be checked. */
  problem: string | null;
}

interface CheckedOf {
  product: string;
  locale: string;
  field: TextField;
  text: string;
}

/**
 * What the brand's rules say of a field while it is written. Every text is a question of its own, so a late answer
 * about an older one is never taken for the newer; meanwhile what was found stays where its words still stand.
 */
export function useChecked({ text, ...about }: CheckedOf): Checked {
  const still = useStill(text);
  const isOff = still.trim() === '';
  const answer = useGraph(checkedText, { ...about, text: still }, { isOff });
  if (text.trim() === '') return nothing;
  if (answer.state === 'failed') return { ...nothing, problem: answer.reason };
  if (answer.state === 'loading') return { ...nothing, isChecking: true };
  return {
    violations: stillThere(text, answer.data.checkText),
    isChecking: answer.isStale || still !== text,
    problem: null,
  };
}

const nothing: Checked = { violations: [], isChecking: false, problem: null };

function useStill(text: string): string {
  const [still, setStill] = useState(text);
  useEffect(() => {
    const timer = setTimeout(() => setStill(text), stillnessMs);
    return () => clearTimeout(timer);
  }, [text]);
  return still;
}
