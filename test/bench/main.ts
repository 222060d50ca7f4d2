import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Arguments, readArguments } from './arguments.ts';
import { startGenerator } from './load/generator.ts';
import { ensurePackages } from './packages.ts';
import { allPeers } from './peers/all.ts';
import { runToEnd } from './processes/run-to-end.ts';
import type { Stops } from './processes/stops.ts';
import { circumstances, circumstancesText } from './report/circumstances.ts';
import { jsonText } from './report/json.ts';
import type { WorkloadResult } from './report/result.ts';
import { workloadText } from './report/tables.ts';
import { runWorkload } from './rounds.ts';
import { createStages } from './stages/stages.ts';
import { allWorkloads } from './workloads/all.ts';

const print = (line: string) => process.stdout.write(`${line}\n`);
const say = (line: string) => process.stderr.write(`${line}\n`);

/** `npm run bench`: measures the gateways that are asked for, and prints a table for each workload. */
async function runBench(args: Arguments, stops: Stops): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'weft-bench-'));
  stops.add(() => rm(folder, { recursive: true, force: true }));
  const peers = allPeers.filter(({ name }) => args.only?.includes(name) ?? true);
  const workloads = allWorkloads.filter(({ name }) => args.workload?.includes(name) ?? true);
  const stages = createStages(stops, folder);
  const generator = startGenerator(stops);
  const results: WorkloadResult[] = [];
  print(circumstancesText(peers));
  for (const workload of workloads) {
    const stage = await stages.get(workload.subgraphs);
    const bench = { ...args, requests: args.requests, peers, stops, generator, folder, say };
    const result = await runWorkload(bench, stage, workload);
    print(`\n${workloadText(result)}`);
    results.push(result);
  }
  if (args.json) await writeFile(args.json, jsonText(circumstances(peers), results));
}

const args = readArguments();
ensurePackages();
await runToEnd((stops) => runBench(args, stops));
