import type { Generator } from '../load/generator.ts';
import type { Job } from '../load/job.ts';
import { usageOf } from '../processes/usage.ts';
import type { Stage } from '../stages/stage.ts';
import type { Gateway } from './gateway.ts';

export interface Measurement {
  requestsPerSecond: number;
  p50Ms: number;
  p99Ms: number;
  /** Null where the system does not tell. */
  cpuMsPerRequest: number | null;
  peakMegabytes: number | null;
  subgraphRequestsPerRequest: number | null;
  completed: number;
  answerBytes: number;
}

/** The same time for every peer, as a gateway runs for days: a fast one would else be measured half compiled. */
const warmUpMs = 8_000;
const maxWarmUpRequests = 200_000;

/** Warms a gateway up, then measures it. Throws when a single answer is wrong. */
export async function measure(
  gateway: Gateway,
  stage: Stage,
  { generator, job }: { generator: Generator; job: Job },
): Promise<Measurement> {
  const warmUp = { ...job, requests: maxWarmUpRequests, limitMs: warmUpMs };
  const warmed = await runRight(generator, warmUp);
  await stage.takeRequests();
  const before = usageOf(gateway.pid);
  const { completed, elapsedMs, p50Ms, p99Ms, answerBytes } = await runRight(generator, {
    ...job,
    firstNumber: job.firstNumber + warmed.completed,
  });
  const after = usageOf(gateway.pid);
  const requests = await stage.takeRequests();
  return {
    requestsPerSecond: (completed * 1000) / elapsedMs,
    p50Ms,
    p99Ms,
    cpuMsPerRequest: before && after && (after.cpuMs - before.cpuMs) / completed,
    peakMegabytes: after?.peakMegabytes ?? null,
    subgraphRequestsPerRequest: requests === null ? null : requests / completed,
    completed,
    answerBytes,
  };
}

async function runRight(generator: Generator, job: Job) {
  const outcome = await generator.run(job);
  const { wrong, completed, firstWrong = '' } = outcome;
  if (wrong) throw new Error(`${wrong} of ${completed} answers are wrong, e.g. ${firstWrong}`);
  return outcome;
}
