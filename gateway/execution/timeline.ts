import type { FetchStep } from '../planning/compile/compiled-plan.ts';
import { wholePath } from '../planning/compile/path-node.ts';
import type { SubgraphAnswer } from './subgraph.ts';

/** Of one request; more than this nobody reads. */
const maxFetches = 1000;

/** What the gateway does itself; between the end of planning and the beginning of projecting subgraphs are asked. */
export type Phase = 'parse' | 'plan' | 'project';

export interface ToldPhase {
  phase: Phase;
  startMs: number;
  endMs: number;
}

/** One fetch as it was. Times are in ms since the request began. */
interface ToldFetch {
  /** Of the plan's fetch, see `told-plan.ts`. */
  fetchNumber: number | undefined;
  subgraph: string;
  /** Where it adds to the answer; `@` stands for the elements of a list. */
  path: readonly string[];
  startMs: number;
  /** Null while it is under way. */
  endMs: number | null;
  /** Of the subgraph's answer; null where there was none, or nothing is known of its bytes. */
  bytes: number | null;
  /** Whether another request had asked the same just before, so that it was sent once for both. */
  isShared: boolean;
  /** Whether there was no usable answer. */
  isFailed: boolean;
  /** Errors in the subgraph's answer. */
  errorCount: number;
}

export interface ToldTimeline {
  /** From the request's beginning until this was written. */
  totalMs: number;
  /** Whether the plan was made for an earlier request; null where there was none to make. */
  isPlanFromCache: boolean | null;
  phases: readonly ToldPhase[];
  fetches: readonly ToldFetch[];
  /** How many fetches more there were than are told. */
  leftOut: number;
}

interface TimedFetch extends Omit<ToldFetch, 'fetchNumber' | 'path'> {
  step: FetchStep;
}

/** Takes down where the time of one request goes, for requests that ask for it; others have none. */
export class Timeline {
  isPlanFromCache: boolean | null = null;
  readonly #now: () => number;
  readonly #beganAt: number;
  readonly #phases: ToldPhase[] = [];
  readonly #fetches: TimedFetch[] = [];
  #leftOut = 0;

  /** @param now in ms, from any beginning. */
  constructor(now: () => number) {
    this.#now = now;
    this.#beganAt = now();
  }

  /** Since the request began, in ms. */
  elapsed(): number {
    return this.#now() - this.#beganAt;
  }

  add(phase: Phase, startMs: number): void {
    this.#phases.push({ phase, startMs, endMs: this.elapsed() });
  }

  /** Takes down how long `ask` takes, and gives what it gives. */
  async time(
    step: FetchStep,
    isShared: boolean,
    ask: () => Promise<SubgraphAnswer>,
  ): Promise<SubgraphAnswer> {
    if (this.#fetches.length === maxFetches) {
      this.#leftOut += 1;
      return ask();
    }
    const startMs = this.elapsed();
    const open = { endMs: null, bytes: null, isFailed: false, errorCount: 0 };
    const timed: TimedFetch = { step, subgraph: step.subgraph, startMs, isShared, ...open };
    this.#fetches.push(timed);
    try {
      const answer = await ask();
      timed.bytes = answer.bytes ?? null;
      timed.errorCount = answer.errors?.length ?? 0;
      return answer;
    } catch (error) {
      timed.isFailed = true;
      throw error;
    } finally {
      timed.endMs = this.elapsed();
    }
  }

  /**
   * All of it so far.
   * @param numbers of the plan's fetches
   * @param askedName what the client calls a response name of the plan
   */
  told(
    numbers: ReadonlyMap<FetchStep, number>,
    askedName: (planned: string) => string,
  ): ToldTimeline {
    return {
      totalMs: rounded(this.elapsed()),
      isPlanFromCache: this.isPlanFromCache,
      phases: this.#phases.map(({ phase, startMs, endMs }) => ({
        phase,
        startMs: rounded(startMs),
        endMs: rounded(endMs),
      })),
      fetches: this.#fetches.map(({ step, startMs, endMs, ...rest }) => ({
        fetchNumber: numbers.get(step),
        path: wholePath(step.target).map(askedName),
        startMs: rounded(startMs),
        endMs: endMs === null ? null : rounded(endMs),
        ...rest,
      })),
      leftOut: this.#leftOut,
    };
  }
}

const rounded = (ms: number) => Math.round(ms * 100) / 100;
