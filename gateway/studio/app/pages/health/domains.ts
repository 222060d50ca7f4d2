import type { LiveRelease } from './queries.ts';

/** What does not answer first, then the slowest. */
export function brokenFirst(releases: readonly LiveRelease[]): LiveRelease[] {
  return releases.toSorted(
    (one, other) =>
      Number(one.process.isReady) - Number(other.process.isReady) ||
      (other.process.answeredInMs ?? 0) - (one.process.answeredInMs ?? 0) ||
      one.version.domain.name.localeCompare(other.version.domain.name),
  );
}

/** Below this nobody needs to see a difference. */
const leastFullMs = 50;

/** How far a bar reaches, of 1: the slowest reaches the end, unless all are fast. */
export function barOf(ms: number, releases: readonly LiveRelease[]): number {
  const times = releases.map(({ process }) => process.answeredInMs ?? 0);
  return ms / Math.max(leastFullMs, ...times);
}

/** E.g. `3 d 4 h`, `12 min`; the two largest units. */
export function durationWords(ms: number): string {
  const minutes = Math.floor(ms / 60_000);
  if (minutes < 1) return 'less than a minute';
  const parts = [
    { size: Math.floor(minutes / 1440), unit: 'd' },
    { size: Math.floor(minutes / 60) % 24, unit: 'h' },
    { size: minutes % 60, unit: 'min' },
  ];
  const first = parts.findIndex(({ size }) => size > 0);
  return parts
    .slice(first, first + 2)
    .filter(({ size }) => size > 0)
    .map(({ size, unit }) => `${size} ${unit}`)
    .join(' ');
}
