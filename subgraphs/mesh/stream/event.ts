import type { ServedSupergraph } from '../store/served-supergraphs.ts';

/** A supergraph as a stream carries it: made once, and written to every listener. */
export interface SupergraphEvent {
  /** Its id in the stream, as `Last-Event-ID` names it. */
  revision: number;
  bytes: Buffer;
}

/** Keeps a stream alive where nothing changes. */
export const heartbeat = ':\n\n';

/** JSON has no line break of its own, so that it is one line of `data`. */
export function supergraphEvent(served: ServedSupergraph): SupergraphEvent {
  const { revision } = served;
  const text = `id: ${revision}\nevent: supergraph\ndata: ${JSON.stringify(served)}\n\n`;
  return { revision, bytes: Buffer.from(text) };
}
