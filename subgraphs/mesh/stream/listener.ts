import type { ServerResponse } from 'node:http';
import { heartbeat, type SupergraphEvent } from './event.ts';

/** What is handed to the socket at once, in bytes: so it shows whether somebody reads at the other end. */
const sliceBytes = 64 * 1024;

/** How many heartbeats in a row a listener may take nothing. */
const patienceBeats = 2;

/**
 * One stream. It holds what it is writing and the newest event that waits behind that, and no more:
 * who reads slowly misses revisions in between, who does not read at all is dropped.
 */
export class Listener {
  readonly #response: ServerResponse;
  /** The revision that was offered last, or that it said it has. */
  #told: string | undefined;
  /** What is left of the event that is being written. */
  #left: Buffer | undefined;
  #next: SupergraphEvent | undefined;
  #beatsWithoutProgress = 0;

  constructor(response: ServerResponse, lastEventId: string | undefined) {
    this.#response = response;
    this.#told = lastEventId;
    response.on('drain', () => this.#write());
    // Somebody who left between two writes; his connection's end tells of it.
    response.on('error', () => undefined);
  }

  offer(event: SupergraphEvent): void {
    const id = String(event.revision);
    if (id === this.#told) return;
    this.#told = id;
    this.#next = event;
    if (!this.#response.writableNeedDrain) this.#write();
  }

  beat(): void {
    const { writableNeedDrain } = this.#response;
    if (!writableNeedDrain) this.#response.write(heartbeat);
    else if (++this.#beatsWithoutProgress > patienceBeats) this.#response.destroy();
  }

  end(): void {
    // What does not fit into the socket would hold up the end until somebody reads.
    if (this.#response.writableNeedDrain) this.#response.destroy();
    else this.#response.end();
  }

  #write(): void {
    this.#beatsWithoutProgress = 0;
    let hasRoom = true;
    while (hasRoom) {
      this.#left ??= this.#takeNext();
      if (!this.#left) return;
      const slice = this.#left.subarray(0, sliceBytes);
      this.#left = slice.length < this.#left.length ? this.#left.subarray(sliceBytes) : undefined;
      hasRoom = this.#response.write(slice);
    }
  }

  #takeNext(): Buffer | undefined {
    const next = this.#next;
    this.#next = undefined;
    return next?.bytes;
  }
}
