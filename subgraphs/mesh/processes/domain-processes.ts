import { askProcess, type DomainAddress, type ProcessState } from './ask-process.ts';
import { Turns } from './turns.ts';

export interface ProcessLimits {
  /** Longest that one may take to answer, in ms. */
  timeoutMs: number;
  /** How long what was found is told to others, in ms. */
  sharedMs: number;
  /** How many are asked at the same time. */
  atOnce: number;
}

const standardLimits: ProcessLimits = { timeoutMs: 1000, sharedMs: 2000, atOnce: 32 };

interface Asked {
  state: Promise<ProcessState>;
  /** Of `performance.now()`. */
  until: number;
}

/**
 * Whether the processes of domains answer. Many who look at the same time cause one question to each, and a mesh
 * whose domains all hang does not tie up the registry.
 */
export class DomainProcesses {
  readonly #limits: ProcessLimits;
  readonly #turns: Turns;
  /** By domain and address, the oldest first. */
  readonly #asked = new Map<string, Asked>();

  constructor(limits: Partial<ProcessLimits> = {}) {
    this.#limits = { ...standardLimits, ...limits };
    this.#turns = new Turns(this.#limits.atOnce);
  }

  /** Only for addresses that are released: whoever could name one would have the registry ask anything. */
  ask(address: DomainAddress, now: () => Date): Promise<ProcessState> {
    this.#forgetOld();
    const key = `${address.domain} ${address.url}`;
    const known = this.#asked.get(key);
    if (known) return known.state;
    const { timeoutMs, sharedMs } = this.#limits;
    const asked: Asked = {
      state: this.#turns.take(() => askProcess(address, timeoutMs, now)),
      until: Number.POSITIVE_INFINITY,
    };
    this.#asked.set(key, asked);
    void asked.state.finally(() => {
      asked.until = performance.now() + sharedMs;
    });
    return asked.state;
  }

  #forgetOld(): void {
    const now = performance.now();
    for (const [key, { until }] of this.#asked) if (until <= now) this.#asked.delete(key);
  }
}
