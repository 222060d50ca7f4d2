import type { Generator } from './load/generator.ts';
import type { Job } from './load/job.ts';
import { numberMark } from './load/job.ts';
import { askOnce } from './measure/ask.ts';
import { startGateway } from './measure/gateway.ts';
import { type Measurement, measure } from './measure/measure.ts';
import type { Peer } from './peers/peer.ts';
import { stock } from './peers/stock.ts';
import type { Stops } from './processes/stops.ts';
import type { WorkloadResult } from './report/result.ts';
import type { Stage } from './stages/stage.ts';
import { bodyText, type Workload } from './workloads/workload.ts';

export interface Bench {
  peers: readonly Peer[];
  rounds: number;
  connections: number;
  /** Instead of the workload's own number. */
  requests: number | undefined;
  stops: Stops;
  generator: Generator;
  /** Where files of this run may lie. */
  folder: string;
  /** Tells how far it is. */
  say(line: string): void;
}

const runLimitMs = 60_000;

/**
 * Measures one workload: in each round every peer in turn, freshly started, so that no one's memory
 * or luck with the machine is another one's. A peer that fails is left out, with the reason.
 */
export async function runWorkload(
  bench: Bench,
  stage: Stage,
  workload: Workload,
): Promise<WorkloadResult> {
  const rounds = new Map<string, Measurement[]>();
  const leftOut = new Map<string, string>();
  const expected = JSON.stringify(await expectedData(bench, stage, workload));
  for (let round = 1; round <= bench.rounds; round++) {
    for (const peer of bench.peers) {
      if (leftOut.has(peer.name)) continue;
      bench.say(`${workload.name}, round ${round} of ${bench.rounds}: ${peer.name}`);
      try {
        const figures = await measureOnce(bench, stage, { peer, workload, expected });
        rounds.set(peer.name, [...(rounds.get(peer.name) ?? []), figures]);
      } catch (error) {
        leftOut.set(peer.name, error instanceof Error ? error.message : String(error));
        rounds.delete(peer.name);
      }
    }
  }
  return { workload, rounds, leftOut };
}

/** What the stock gateway answers is what is right. */
async function expectedData(bench: Bench, stage: Stage, workload: Workload): Promise<unknown> {
  const gateway = await startGateway(stock, stage, bench);
  try {
    return await askOnce(gateway.url, bodyText(workload).replaceAll(numberMark, '0'));
  } finally {
    await gateway.stop();
  }
}

interface Run {
  peer: Peer;
  workload: Workload;
  expected: string;
}

async function measureOnce(bench: Bench, stage: Stage, run: Run): Promise<Measurement> {
  const gateway = await startGateway(run.peer, stage, bench);
  try {
    const job = jobOf(bench, run, gateway.url);
    return await measure(gateway, stage, { generator: bench.generator, job });
  } catch (error) {
    if (gateway.isOver()) throw new Error(`it ended while it was asked: ${gateway.lastWords()}`);
    throw error;
  } finally {
    await gateway.stop();
  }
}

function jobOf(bench: Bench, { workload, expected }: Run, url: string): Job {
  return {
    url,
    body: bodyText(workload),
    firstNumber: 1,
    requests: bench.requests ?? workload.requests,
    connections: bench.connections,
    limitMs: runLimitMs,
    expected,
  };
}
