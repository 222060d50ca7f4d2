import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startGenerator } from './load/generator.ts';
import { ensurePackages } from './packages.ts';
import { weft } from './peers/weft.ts';
import { runToEnd } from './processes/run-to-end.ts';
import type { Stops } from './processes/stops.ts';
import { circumstancesText } from './report/circumstances.ts';
import { readSoakArguments, type SoakArguments } from './soak/arguments.ts';
import { coldDelay } from './soak/cold-delay.ts';
import { coldOperations } from './soak/cold-operations.ts';
import { coldDelayText, complaints, tenthsText } from './soak/report.ts';
import { smallRequests } from './soak/small-requests.ts';
import { startSoakedGateway } from './soak/soaked-gateway.ts';
import { supergraphSwaps } from './soak/supergraph-swaps.ts';
import { runTenths } from './soak/tenths.ts';
import { startShop } from './stages/shop.ts';

const print = (line: string) => process.stdout.write(`${line}\n`);
const say = (line: string) => process.stderr.write(`${line}\n`);

/**
 * `npm run bench:soak`: many requests, while the supergraph is replaced and large new operations are planned.
 * Returns what is wrong, if anything is.
 */
async function runSoak(args: SoakArguments, stops: Stops): Promise<string[]> {
  const folder = await mkdtemp(join(tmpdir(), 'weft-soak-'));
  stops.add(() => rm(folder, { recursive: true, force: true }));
  const stage = await startShop(stops, folder);
  const gateway = await startSoakedGateway(stage, { stops, folder });
  const small = await smallRequests(startGenerator(stops), gateway.url);
  const swap = supergraphSwaps(stage, gateway.url);
  const askCold = coldOperations(gateway.url);
  print(circumstancesText([weft]));
  const started = performance.now();
  const tenths = await runTenths({ gateway, small, swap, askCold, say }, args);
  const minutes = ((performance.now() - started) / 60_000).toFixed(1);
  print(`${args.requests} requests, ${args.swaps} swaps, in ${minutes} minutes`);
  print(tenthsText(tenths));
  print(coldDelayText(await coldDelay(gateway, small, askCold)));
  return complaints(tenths);
}

const args = readSoakArguments();
ensurePackages();
await runToEnd(async (stops) => {
  const wrong = await runSoak(args, stops);
  for (const line of wrong) print(line);
  if (wrong.length) process.exitCode = 1;
});
