import { useGraph } from '../../data/use-graph.ts';
import type { Market } from './answers.ts';
import { marketNames } from './queries.ts';

export interface Markets {
  all: readonly Market[];
  /** Why they are not known; null where they are, or will be. */
  reason: string | null;
}

/** Markets are the regional offices'; without them the rest is shown for all. */
export function useMarkets(): Markets {
  const answer = useGraph(marketNames);
  return {
    all: answer.state === 'loaded' ? answer.data.markets : [],
    reason: answer.state === 'failed' ? answer.reason : null,
  };
}
