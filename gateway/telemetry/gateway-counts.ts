import { cacheNames, type ReportedCache } from '../../schema/checks/usage/usage-report.ts';
import type { ErrorCode } from '../../schema/errors.ts';

/** How often something was at hand. */
export interface Lookups {
  hits: number;
  misses: number;
}

/** By what was looked for. Whoever looks adds to the numbers, and does nothing else. */
export type CacheLookups = Readonly<Record<ReportedCache['cache'], Lookups>>;

export const noLookups = (): Lookups => ({ hits: 0, misses: 0 });

export interface CountedError {
  /** Empty where the gateway itself refused or failed. */
  subgraph: string;
  code: ErrorCode;
  errors: number;
}

export interface TakenCounts {
  errors: CountedError[];
  caches: ({ cache: ReportedCache['cache'] } & Lookups)[];
}

/** Names come from the supergraph and codes from a closed list; a mesh has not so many of both. */
const maxKinds = 2000;
/** That a report takes. */
const longestName = 300;

/** What a gateway counts beside the use of operations. */
export class GatewayCounts {
  readonly lookups: CacheLookups = {
    PLANS: noLookups(),
    ANSWERS: noLookups(),
    FETCHES: noLookups(),
    READINGS: noLookups(),
  };
  readonly #errors = new Map<string, Map<ErrorCode, number>>();
  #kinds = 0;

  countError(name: string, code: ErrorCode): void {
    const subgraph = name.slice(0, longestName);
    const codes = this.#errors.get(subgraph) ?? new Map<ErrorCode, number>();
    const before = codes.get(code);
    if (before === undefined) {
      if (this.#kinds >= maxKinds) return;
      this.#kinds += 1;
      this.#errors.set(subgraph, codes);
    }
    codes.set(code, (before ?? 0) + 1);
  }

  /** What was counted since the last time. */
  take(): TakenCounts {
    const errors = [...this.#errors].flatMap(([subgraph, codes]) =>
      [...codes].map(([code, count]) => ({ subgraph, code, errors: count })),
    );
    this.#errors.clear();
    this.#kinds = 0;
    const caches = cacheNames.map((cache) => ({ cache, ...this.lookups[cache] }));
    for (const cache of cacheNames) Object.assign(this.lookups[cache], noLookups());
    return { errors, caches: caches.filter(({ hits, misses }) => hits + misses > 0) };
  }
}
