import { type Lookups, noLookups } from '../telemetry/gateway-counts.ts';
import type { SubgraphAnswer } from './subgraph.ts';

/** Requests that are remembered for each subgraph; of those that came twice, the answers too. */
const maxRequests = 256;
const maxKeyLength = 16 * 1024;
const maxAnswerBytes = 256 * 1024;
const maxKeptBytes = 2 * 1024 * 1024;

interface Kept {
  bytes: Buffer;
  answer: SubgraphAnswer;
}

/**
 * Spares reading the same bytes again: data that many ask for changes seldom, so a subgraph mostly says what it said
 * before. No answer is taken from here without asking; only what was made of equal bytes is used once more, which is
 * why nobody may change an answer. A request that comes once only, as with a cursor of its own, leaves its name behind
 * and nothing else.
 */
export class RecentAnswers {
  /** Least recently asked first. */
  readonly #requests = new Map<string, Kept | undefined>();
  readonly #lookups: Lookups;
  #keptBytes = 0;

  constructor(lookups: Lookups = noLookups()) {
    this.#lookups = lookups;
  }

  /** `read` is called unless `bytes` equal those of the last answer to `request`; what it throws is passed on. */
  read(request: string, bytes: Buffer, read: () => SubgraphAnswer): SubgraphAnswer {
    if (request.length > maxKeyLength || bytes.length > maxAnswerBytes) {
      this.#lookups.misses += 1;
      return read();
    }
    const isKnown = this.#requests.has(request);
    const kept = this.#forget(request);
    if (kept?.bytes.equals(bytes)) {
      this.#lookups.hits += 1;
      this.#remember(request, kept);
      return kept.answer;
    }
    this.#lookups.misses += 1;
    const answer = read();
    // Copied: what came from the network is a piece of a larger buffer.
    this.#remember(request, isKnown ? { bytes: Buffer.from(bytes), answer } : undefined);
    return answer;
  }

  #forget(request: string): Kept | undefined {
    const kept = this.#requests.get(request);
    this.#requests.delete(request);
    this.#keptBytes -= kept?.bytes.length ?? 0;
    return kept;
  }

  #remember(request: string, kept: Kept | undefined): void {
    this.#requests.set(request, kept);
    this.#keptBytes += kept?.bytes.length ?? 0;
    for (const oldest of this.#requests.keys()) {
      if (this.#requests.size <= maxRequests && this.#keptBytes <= maxKeptBytes) return;
      this.#forget(oldest);
    }
  }
}
