import type { SmallRequests } from './small-requests.ts';
import type { SoakedGateway } from './soaked-gateway.ts';

export interface ProbeFigures {
  colds: number;
  p50Ms: number;
  p99Ms: number;
  longestMs: number;
  longestDelayMs: number;
  longestCollectionMs: number;
}

const probeMs = 10_000;
const most = 1_000_000;

/**
 * How long known requests of one client take while large new operations are asked, one after the other, and
 * while none is.
 */
export async function coldDelay(
  gateway: SoakedGateway,
  small: SmallRequests,
  askCold: () => Promise<void>,
): Promise<{ without: ProbeFigures; beside: ProbeFigures }> {
  const without = await probe(gateway, small, async () => 0);
  const beside = await probe(gateway, small, async () => {
    const end = performance.now() + probeMs;
    let colds = 0;
    for (; performance.now() < end; colds += 1) await askCold();
    return colds;
  });
  return { without, beside };
}

async function probe(
  gateway: SoakedGateway,
  small: SmallRequests,
  meanwhile: () => Promise<number>,
): Promise<ProbeFigures> {
  await gateway.figures();
  const sending = small.send({ requests: most, connections: 1, limitMs: probeMs });
  const [{ p50Ms, p99Ms, longestMs, wrong, firstWrong }, colds] = await Promise.all([
    sending,
    meanwhile(),
  ]);
  if (wrong) throw new Error(`an answer is wrong: ${firstWrong}`);
  const { longestDelayMs, longestCollectionMs } = await gateway.figures();
  return { colds, p50Ms, p99Ms, longestMs, longestDelayMs, longestCollectionMs };
}
