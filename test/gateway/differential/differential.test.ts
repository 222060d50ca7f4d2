import fc from 'fast-check';
import { validate } from 'graphql';
import { describe, expect, it } from 'vitest';
import { type Contest, runCase, startContest } from './compare/case.ts';
import { judge, type Verdict } from './compare/judge.ts';
import { draftOperation } from './generate/operation.ts';
import { draftParts } from './generate/parts.ts';
import { report } from './report.ts';
import { type FailingCase, shrink } from './shrink/shrink.ts';
import { createWorld } from './world/world.ts';

/**
 * Random supergraphs and operations, answered by our engine, by the stock gateway, and by one graphql-js schema.
 * A longer run: `WEFT_DIFFERENTIAL_CASES=50000 WEFT_DIFFERENTIAL_SEED=7 npm run test:differential`.
 */
const cases = Number(process.env.WEFT_DIFFERENTIAL_CASES ?? 2000);
const seed = Number(process.env.WEFT_DIFFERENTIAL_SEED ?? 1);
/** Operations per supergraph: composing one costs as much as ten operations. */
const operationsPerWorld = 40;
const shrinkMs = 90_000;

describe('random supergraphs', () => {
  it('are answered as the specification says', { timeout: cases * 200 + shrinkMs }, async () => {
    const counts = new Map<string, number>();
    let operations = 0;
    const worlds = fc.asyncProperty(fc.nat(), async (worldSeed) => {
      const contest = await composable(worldSeed);
      for (let n = 0; n < operationsPerWorld; n += 1) {
        const operation = draftOperation(contest.stock.apiSchema, worldSeed + n * 7919);
        for (const verdict of await judge(await runCase(contest, operation))) {
          count(counts, verdict);
          if (verdict.kind !== 'unknown') continue;
          const failing = { parts: contest.world.parts, seed: contest.world.seed, operation };
          throw new Error(await explain(failing, verdict));
        }
        operations += 1;
      }
      await contest.stop();
    });
    const numRuns = Math.ceil(cases / operationsPerWorld);
    await fc.assert(worlds, { seed, numRuns, endOnFailure: true });
    const lines = [...counts].sort().map(([name, times]) => `${String(times).padStart(6)} ${name}`);
    process.stdout.write(`${operations} operations of ${numRuns} supergraphs, seed ${seed}:\n`);
    process.stdout.write(`${lines.join('\n')}\n`);
    expect(operations).toBeGreaterThanOrEqual(cases);
  });
});

/** The first world from this seed on that composes. */
async function composable(worldSeed: number): Promise<Contest> {
  for (let attempt = worldSeed; attempt < worldSeed + 50; attempt += 1) {
    try {
      return await startContest(createWorld(draftParts(attempt), attempt));
    } catch {
      // Not every draft fits together: the next one may.
    }
  }
  throw new Error(`nothing composes from seed ${worldSeed} on`);
}

function count(counts: Map<string, number>, verdict: Verdict): void {
  if (verdict.kind !== 'known') return;
  const name = `${verdict.who} ${verdict.name}`;
  counts.set(name, (counts.get(name) ?? 0) + 1);
}

type Unknown = Extract<Verdict, { kind: 'unknown' }>;

async function explain(failing: FailingCase, found: Unknown): Promise<string> {
  let last: { parts: FailingCase['parts']; contest: Contest } | undefined;
  const contestFor = async ({ parts, seed: worldSeed }: FailingCase) => {
    if (last?.parts === parts) return last.contest;
    last = { parts, contest: await startContest(createWorld(parts, worldSeed)) };
    return last.contest;
  };
  const stillFails = async (candidate: FailingCase) => {
    const contest = await contestFor(candidate);
    const { document } = candidate.operation;
    if (validate(contest.stock.apiSchema, document).length) return false;
    const answers = await runCase(contest, candidate.operation);
    if (answers.truth.errors?.some(({ message }) => message.startsWith('impossible'))) return false;
    const verdicts = await judge(answers);
    return verdicts.some((verdict) => verdict.kind === 'unknown' && verdict.what === found.what);
  };
  const smallest = await shrink(failing, stillFails, Date.now() + shrinkMs);
  const answers = await runCase(await contestFor(smallest), smallest.operation);
  const again = `WEFT_DIFFERENTIAL_SEED=${seed} WEFT_DIFFERENTIAL_CASES=${cases} npm run test:differential`;
  return report(smallest, answers, found.what, again);
}
