import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { buildASTSchema, parse, printSchema } from 'graphql';
import { judgeChanges } from '../../schema/checks/judge-changes.ts';
import { checkSettings } from '../../schema/checks/judgement/settings.ts';
import { apiSchemaOf } from '../../schema/composition/api-schema.ts';
import { composeGraph } from '../../schema/composition/compose.ts';
import { largeGraph, withoutLabel } from './checks/large-graph.ts';
import { largeTraffic } from './checks/large-traffic.ts';

/**
 * Checks one breaking change of a graph of 100 subgraphs and 5,000 types against 10,000 operations, from
 * the parts' text to the verdict. Prints seconds and peak memory; fails above 10 s or 1 GB.
 * `npm run bench:checks -- [operations]`.
 */
function measureCheck(operations: number): void {
  const stored = storedGraph();
  const recorded = largeTraffic(operations);
  const parts = withoutLabel(largeGraph(), 50);
  const start = performance.now();
  const { supergraphSdl } = timed('compose 100 subgraphs', () => composeGraph(parts));
  const before = timed('read the stored graph', () => readGraph(stored));
  const after = timed('read the new graph', () => apiSchemaOf(supergraphSdl));
  const settings = checkSettings.parse({});
  const judgement = timed(`judge by ${operations} operations`, () =>
    judgeChanges({ before, after, recorded, consumers: [], settings, today: '2026-07-30' }),
  );
  const seconds = (performance.now() - start) / 1000;
  const [verdict] = judgement.verdicts;
  const types = Object.keys(before.getTypeMap()).length;
  say(`${types} types, ${judgement.verdicts.length} change, ${judgement.problems.length} problems`);
  say(`${verdict?.change.coordinate}: ${verdict?.outcome}, ${verdict?.affected.length} affected`);
  say(`${seconds.toFixed(2)} s of 10, peak memory ${peakMegabytes()} MB of 1000`);
  if (verdict?.outcome !== 'breaks' || seconds > 10 || peakMegabytes() > 1000) process.exitCode = 1;
}

/** What clients see, made in another process: whoever keeps versions keeps that too, and it is read in no time. */
function storedGraph(): string {
  const folder = mkdtempSync(join(tmpdir(), 'weft-checks-'));
  const file = join(folder, 'graph.graphql');
  try {
    execFileSync(process.execPath, [...process.execArgv, import.meta.filename, '--store', file]);
    return readFileSync(file, 'utf8');
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const readGraph = (sdl: string) =>
  buildASTSchema(parse(sdl, { noLocation: true }), { assumeValid: true });

function timed<T>(what: string, work: () => T): T {
  const start = performance.now();
  const result = work();
  say(
    `${what}: ${((performance.now() - start) / 1000).toFixed(2)} s, ${peakMegabytes()} MB so far`,
  );
  return result;
}

/** `maxRSS` counts kilobytes. */
const peakMegabytes = () => Math.round(process.resourceUsage().maxRSS / 1024);
const say = (line: string) => process.stdout.write(`${line}\n`);

const [first = '10000', file] = process.argv.slice(2);
if (file) writeFileSync(file, printSchema(apiSchemaOf(composeGraph(largeGraph()).supergraphSdl)));
else measureCheck(Number(first));
