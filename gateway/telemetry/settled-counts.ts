import {
  maxErrorsInReport,
  type ReportedCache,
  type ReportedErrors,
} from '../../schema/checks/usage/usage-report.ts';
import type { TakenCounts } from './gateway-counts.ts';

/** As long as the registry takes late reports; of four caches each. */
const maxLookups = 100;

/** Errors and lookups that wait to be reported, the same of a day added up: at most what one report takes. */
export class SettledCounts {
  readonly #errors = new Map<string, ReportedErrors>();
  readonly #caches = new Map<string, ReportedCache>();

  get isEmpty(): boolean {
    return this.#errors.size + this.#caches.size === 0;
  }

  /** Returns how many errors there was no room for. */
  add(day: string, { errors, caches }: TakenCounts): number {
    let dropped = 0;
    for (const { subgraph, code, errors: more } of errors) {
      const key = `${day} ${code} ${subgraph}`;
      const known = this.#errors.get(key);
      if (known) known.errors += more;
      else if (this.#errors.size >= maxErrorsInReport) dropped += more;
      else this.#errors.set(key, { subgraph, code, day, errors: more });
    }
    for (const { cache, hits, misses } of caches) {
      const key = `${day} ${cache}`;
      const known = this.#caches.get(key);
      if (known) {
        known.hits += hits;
        known.misses += misses;
      } else if (this.#caches.size < maxLookups) {
        this.#caches.set(key, { cache, day, hits, misses });
      }
    }
    return dropped;
  }

  /** Takes all of it out. */
  take(): { errors: ReportedErrors[]; caches: ReportedCache[] } {
    const taken = { errors: [...this.#errors.values()], caches: [...this.#caches.values()] };
    this.#errors.clear();
    this.#caches.clear();
    return taken;
  }
}
