import type { SupergraphManager } from '@apollo/gateway';

/** Where the supergraph comes from. What it waits for and watches ends with the signal. */
export type SupergraphSource = (stopping: AbortSignal) => SupergraphManager;

/**
 * Runs `follow` until the gateway stops, or lets go of the source: it does so too when it cannot serve
 * the first supergraph, and then waits for the end. Returns what a manager calls its cleanup.
 */
export function untilLetGo(
  stopping: AbortSignal,
  follow: (signal: AbortSignal) => Promise<void>,
): () => Promise<void> {
  const letGo = new AbortController();
  const ended = follow(AbortSignal.any([stopping, letGo.signal]));
  return () => {
    letGo.abort();
    return ended;
  };
}
