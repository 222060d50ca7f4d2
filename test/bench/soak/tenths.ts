import type { SoakArguments } from './arguments.ts';
import type { Figures } from './figures.ts';
import type { SmallRequests } from './small-requests.ts';
import type { SoakedGateway } from './soaked-gateway.ts';

export interface Tenth extends Figures {
  requests: number;
  failed: number;
  firstFailure: string | undefined;
  p99Ms: number;
  longestMs: number;
}

interface Soak {
  gateway: SoakedGateway;
  small: SmallRequests;
  swap(): Promise<void>;
  askCold(): Promise<void>;
  say(line: string): void;
}

const tenths = 10;
/** A large new operation is asked beside every so many swaps. */
const swapsPerCold = 5;
const limitMs = 300_000;

/**
 * Sends the requests in slices, beside each of which the supergraph is swapped once. What the gateway's process
 * is like is measured after each tenth.
 */
export async function runTenths(soak: Soak, args: SoakArguments): Promise<Tenth[]> {
  const measured: Tenth[] = [];
  const slices = Math.max(1, Math.ceil(args.swaps / tenths));
  const requests = Math.ceil(args.requests / tenths / slices);
  await soak.gateway.figures();
  for (let nth = 1; nth <= tenths; nth += 1) {
    const tenth = { requests: 0, failed: 0, firstFailure: '', p99Ms: 0, longestMs: 0 };
    for (let slice = 0; slice < slices; slice += 1) {
      const isCold = slice % swapsPerCold === 0;
      const [outcome, swapFailure, coldFailure] = await Promise.all([
        soak.small.send({ requests, connections: args.connections, limitMs }),
        args.swaps ? failure(soak.swap()) : undefined,
        isCold ? failure(soak.askCold()) : undefined,
      ]);
      const besides = [swapFailure, coldFailure].filter((reason) => reason !== undefined);
      tenth.requests += outcome.completed;
      tenth.failed += outcome.wrong + requests - outcome.completed + besides.length;
      tenth.firstFailure ||= outcome.firstWrong ?? besides[0] ?? '';
      tenth.p99Ms = Math.max(tenth.p99Ms, outcome.p99Ms);
      tenth.longestMs = Math.max(tenth.longestMs, outcome.longestMs);
    }
    const figures = await soak.gateway.figures();
    soak.say(
      `${nth} of ${tenths}: ${Math.round(figures.rss / 2 ** 20)} MB, ${tenth.failed} failed`,
    );
    measured.push({ ...tenth, ...figures });
  }
  return measured;
}

const failure = (work: Promise<void>): Promise<string | undefined> =>
  work.then(
    () => undefined,
    (error) => (error instanceof Error ? error.message : String(error)),
  );
