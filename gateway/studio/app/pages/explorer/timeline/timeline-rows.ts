import type { Timeline } from '../run/explained.ts';
import { sizeText } from '../run/shown-text.ts';

/** One bar of a waterfall. Times are in ms since the request began. */
export interface TimelineRow {
  key: string;
  name: string;
  /** Where a fetch adds to the answer. */
  place: string;
  /** Undefined for what the gateway does itself. */
  subgraph: string | undefined;
  startMs: number;
  endMs: number;
  /** e.g. `1.2 KB`, `shared with another request`. */
  notes: readonly string[];
  isFailed: boolean;
}

/** What the gateway calls its phases, in words. */
const phaseNames = { parse: 'Read and check', plan: 'Plan', project: 'Write the answer' };

/** All bars, in the order in which they begin. */
export function timelineRows({
  phases,
  fetches,
  totalMs,
  isPlanFromCache,
}: Timeline): TimelineRow[] {
  const own = phases.map(({ phase, startMs, endMs }): TimelineRow => {
    const isCached = phase === 'plan' && isPlanFromCache === true;
    return {
      key: phase,
      name: phaseNames[phase],
      place: '',
      subgraph: undefined,
      startMs,
      endMs,
      notes: isCached ? ['from the cache'] : [],
      isFailed: false,
    };
  });
  const asked = fetches.map((fetch, at): TimelineRow => {
    const { subgraph, path, startMs, endMs, isFailed } = fetch;
    const bar = { startMs, endMs: endMs ?? totalMs };
    const place = path.join('.');
    return {
      key: `${at}`,
      name: subgraph,
      place,
      subgraph,
      ...bar,
      notes: notesOf(fetch),
      isFailed,
    };
  });
  return [...own, ...asked].sort((a, b) => a.startMs - b.startMs);
}

function notesOf({
  endMs,
  bytes,
  isShared,
  isFailed,
  errorCount,
}: Timeline['fetches'][number]): string[] {
  return [
    bytes === null ? '' : sizeText(bytes),
    isShared ? 'shared with another request' : '',
    endMs === null ? 'still under way' : '',
    isFailed ? 'failed' : '',
    errorCount ? `${errorCount} ${errorCount === 1 ? 'error' : 'errors'}` : '',
  ].filter((note) => note !== '');
}

/** e.g. `0.4 ms`, `32 ms`. */
export function msText(ms: number): string {
  return `${ms < 10 ? ms.toFixed(1) : Math.round(ms)} ms`;
}
