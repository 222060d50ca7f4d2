import { latencyBoundsMs, latencyClassOf } from '../../schema/checks/usage/latency-classes.ts';

/** How often something was asked, and how that went. */
export interface UseCount {
  requests: number;
  /** Answers that had errors. */
  errors: number;
  /** By `latencyBoundsMs`. */
  latency: number[];
}

export function noUse(): UseCount {
  return { requests: 0, errors: 0, latency: latencyBoundsMs.map(() => 0) };
}

export function countAnswer(count: UseCount, elapsedMs: number, hasErrors: boolean): void {
  count.requests += 1;
  if (hasErrors) count.errors += 1;
  const place = latencyClassOf(elapsedMs);
  count.latency[place] = (count.latency[place] ?? 0) + 1;
}

export function addCount(count: UseCount, more: UseCount): void {
  count.requests += more.requests;
  count.errors += more.errors;
  for (const [place, answers] of more.latency.entries()) {
    count.latency[place] = (count.latency[place] ?? 0) + answers;
  }
}
