import type { SupergraphHooks, SupergraphManager } from '../weft-gateway-options.ts';

/** Where the supergraph comes from. What it waits for and watches ends with the signal. */
export type SupergraphSource = (stopping: AbortSignal) => SupergraphManager;

/** Serves a supergraph; false when it cannot be, which was logged then. */
export type Serve = (supergraphSdl: string) => Promise<boolean>;

export function serving({ update }: SupergraphHooks): Serve {
  return (supergraphSdl) =>
    update(supergraphSdl).then(
      () => true,
      () => false,
    );
}

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
