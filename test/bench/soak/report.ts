import { table } from '../../../cli/table.ts';
import type { coldDelay } from './cold-delay.ts';
import type { Tenth } from './tenths.ts';

/**
 * What the second half may have more than the first, after whose end all bounded caches are full. The heap is
 * measured after a collection; what the process holds of the system comes and goes, so the most of it counts.
 */
const mostGrowth = 1.1;

const heldUp = ['longest hold-up ms', 'by collection ms'];

export function tenthsText(tenths: readonly Tenth[]): string {
  const rows = tenths.map((tenth, at) => [
    String(at + 1),
    String(tenth.requests),
    String(tenth.failed),
    tenth.p99Ms.toFixed(1),
    tenth.longestMs.toFixed(1),
    tenth.longestDelayMs.toFixed(1),
    tenth.longestCollectionMs.toFixed(1),
    megabytes(tenth.rss),
    megabytes(tenth.heapUsed),
    megabytes(tenth.external),
  ]);
  const names = ['tenth', 'requests', 'failed', 'worst p99 ms', 'longest ms', ...heldUp];
  return table([...names, 'resident MB', 'heap MB', 'external MB'], rows);
}

export function coldDelayText({ without, beside }: Awaited<ReturnType<typeof coldDelay>>): string {
  const rows = [without, beside].map((one) => [
    one.colds ? `${one.colds} large new operations` : 'none',
    one.p50Ms.toFixed(2),
    one.p99Ms.toFixed(2),
    one.longestMs.toFixed(1),
    one.longestDelayMs.toFixed(1),
    one.longestCollectionMs.toFixed(1),
  ]);
  return table(['beside a probe', 'p50 ms', 'p99 ms', 'longest ms', ...heldUp], rows);
}

/** Why this run is a failure, or nothing. */
export function complaints(tenths: readonly Tenth[]): string[] {
  const half = Math.floor(tenths.length / 2);
  const [before, after] = [tenths.slice(0, half + 1), tenths.slice(half + 1)];
  const failed = tenths.reduce((sum, tenth) => sum + tenth.failed, 0);
  const example = tenths.find(({ firstFailure }) => firstFailure)?.firstFailure ?? '';
  return [
    ...(failed ? [`${failed} requests failed, e.g. ${example}`] : []),
    ...growthOf('heap', before, after, ({ heapUsed }) => heapUsed),
    ...growthOf('resident memory', before, after, ({ rss }) => rss),
  ];
}

function growthOf(
  what: string,
  before: readonly Tenth[],
  after: readonly Tenth[],
  bytesOf: (tenth: Tenth) => number,
): string[] {
  const growth = Math.max(...after.map(bytesOf)) / Math.max(...before.map(bytesOf));
  return growth > mostGrowth ? [`${what} grew to ${growth.toFixed(2)} of the first half’s`] : [];
}

const megabytes = (bytes: number) => (bytes / 2 ** 20).toFixed(0);
