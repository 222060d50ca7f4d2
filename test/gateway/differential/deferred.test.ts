import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hasSameData } from './compare/equality.ts';
import { Dice } from './generate/dice.ts';
import { withDefers } from './generate/defers.ts';
import { draftOperation } from './generate/operation.ts';
import { draftParts } from './generate/parts.ts';
import { composeWorld, federate } from './world/federation.ts';
import { weft } from './world/gateways.ts';
import { weftInParts } from './world/in-parts.ts';
import { createTruth } from './world/truth.ts';
import { createWorld, type World } from './world/world.ts';

const cases = Number(process.env.WEFT_DEFERRED_CASES ?? 200);
const seed = Number(process.env.WEFT_DIFFERENTIAL_SEED ?? 1);
const operationsPerWorld = 40;

describe('random operations with @defer', () => {
  it.each(['v0.2', '20220824'] as const)('%s', async (format) => {
    let parts = 0; const counts: Record<string, number> = {};
    const count = (name: string) => { counts[name] = (counts[name] ?? 0) + 1; };
    let logged = 0;
    const worlds = fc.asyncProperty(fc.nat(), async (worldSeed) => {
      const { world, supergraphSdl } = composable(worldSeed);
      const whole = await federate(world, supergraphSdl, weft);
      const inParts = await federate(world, supergraphSdl, weftInParts(format, (n) => { parts += n; }));
      const truth = createTruth(world, whole.apiSchema);
      for (let n = 0; n < operationsPerWorld; n += 1) {
        const operation = withDefers(draftOperation(whole.apiSchema, worldSeed + n * 7919), new Dice(worldSeed + n));
        const expected = JSON.parse(JSON.stringify(await truth(operation)));
        const before = parts;
        const merged = await inParts.ask(operation);
        const one = await whole.ask(operation);
        const kind = parts === before ? 'one' : 'parts';
        const check = (r: any) => (kind==='parts' && r === merged.result ? (expected.errors ? isAtLeast(expected.data, r.data) : hasSameData(expected, r)): hasSameData(expected, r)) && !!expected.errors?.length === !!r.errors?.length;
        const isRight = check(merged.result), isOneRight = check(one.result);
        count(`${kind} ${isRight} ${isOneRight} ${expected.errors ? 'errors': ''}`);
        if (isRight === false && isOneRight && logged < 4) {
          logged += 1;
          console.log(operation.text, JSON.stringify(operation.variables), '\n', JSON.stringify(expected), '\n', JSON.stringify(merged.result), '\n', merged.asked.map((a) => `${a.part}: ${a.query} ${JSON.stringify(a.variables)}`).join('\n'));
          if (process.env.SDL) console.log(world.parts.map((p) => p.sdl).join('\n---\n'));
        }
      }
      await whole.stop(); await inParts.stop();
    });
    await fc.assert(worlds, { seed, numRuns: Math.ceil(cases / operationsPerWorld), endOnFailure: true });
    console.log(counts, parts);
    expect(parts).toBeGreaterThan(0);
  }, 300_000);
});

function composable(worldSeed: number): { world: World; supergraphSdl: string } {
  for (let attempt = worldSeed; attempt < worldSeed + 50; attempt += 1) {
    try {
      const world = createWorld(draftParts(attempt), attempt);
      return { world, supergraphSdl: composeWorld(world) };
    } catch {
      // Not every draft fits together: the next one may.
    }
  }
  throw new Error(`nothing composes from seed ${worldSeed} on`);
}

function isAtLeast(whole: unknown, merged: unknown): boolean {
  if (whole === null || whole === undefined) return true;
  if (typeof whole !== 'object') return whole === merged;
  if (typeof merged !== 'object' || merged === null) return false;
  if (Object.keys(merged).length !== Object.keys(whole).length) return false;
  return Object.entries(whole).every(([k, v]) => isAtLeast(v, Object.getOwnPropertyDescriptor(merged, k)?.value));
}
