import type { Part } from '../peers/peer.ts';

/** Subgraphs that run, and the supergraph that was made of them. */
export interface Stage {
  supergraphFile: string;
  parts: readonly Part[];
  /** How many requests the subgraphs got since the last time this was asked; null if not counted. */
  takeRequests(): Promise<number | null>;
  stop(): Promise<void>;
}
