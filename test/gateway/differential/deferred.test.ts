import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lackOf } from './compare/at-least.ts';
import { differenceFrom } from './compare/equality.ts';
import { withoutConditions } from './compare/without-conditions.ts';
import { withDefers } from './generate/defers.ts';
import { Dice } from './generate/dice.ts';
import { draftOperation } from './generate/operation.ts';
import { draftParts } from './generate/parts.ts';
import type { GatewayAnswer } from './world/ask-gateway.ts';
import { composeWorld, federate } from './world/federation.ts';
import { weft } from './world/gateways.ts';
import { weftInParts } from './world/in-parts.ts';
import { createTruth } from './world/truth.ts';
import { createWorld, type World } from './world/world.ts';

/**
 * Random operations with `@defer`, whose parts put together are what one graphql-js schema answers.
 * A longer run: `WEFT_DEFERRED_CASES=5000 WEFT_DIFFERENTIAL_SEED=7 npx vitest run test/gateway/differential/deferred.test.ts`.
 */
const cases = Number(process.env.WEFT_DEFERRED_CASES ?? 200);
const seed = Number(process.env.WEFT_DIFFERENTIAL_SEED ?? 1);
/** Operations per supergraph: composing one costs as much as ten operations. */
const operationsPerWorld = 40;

describe('random operations with @defer', () => {
  it('come together from their parts', { timeout: 60_000 + cases * 200 }, async () => {
    const counts = { inParts: 0, inOnePiece: 0, known: 0 };
    const worlds = fc.asyncProperty(fc.nat(), async (worldSeed) => {
      const { world, supergraphSdl } = composable(worldSeed);
      let parts = 0;
      const format = worldSeed % 2 ? 'v0.2' : '20220824';
      const inParts = await federate(
        world,
        supergraphSdl,
        weftInParts(format, () => {
          parts += 1;
        }),
      );
      const whole = await federate(world, supergraphSdl, weft);
      const truth = createTruth(world, whole.apiSchema);
      for (let n = 0; n < operationsPerWorld; n += 1) {
        const plain = draftOperation(whole.apiSchema, worldSeed + n * 7919);
        const operation = withDefers(plain, new Dice(worldSeed + n));
        const expected = JSON.parse(JSON.stringify(await truth(operation)));
        parts = 0;
        const answer = await inParts.ask(operation);
        counts[parts ? 'inParts' : 'inOnePiece'] += 1;
        const lack = lackOf(expected, answer.result);
        if (!lack) continue;
        const { result } = await whole.ask(operation);
        const decided = withoutConditions(whole.apiSchema, operation);
        const isKnown =
          differenceFrom(expected, result) !== undefined ||
          hasKnownError(answer) ||
          !lackOf(await truth(decided), (await inParts.ask(decided)).result);
        if (isKnown) counts.known += 1;
        else throw new Error(describeCase(lack, world, operation, expected, answer));
      }
      await inParts.stop();
      await whole.stop();
    });
    const numRuns = Math.ceil(cases / operationsPerWorld);
    await fc.assert(worlds, { seed, numRuns, endOnFailure: true });
    process.stdout.write(`seed ${seed}: ${JSON.stringify(counts)}\n`);
    // It would prove nothing if hardly anything came in parts, or most were forgiven.
    expect(counts.inParts).toBeGreaterThan(cases / 3);
    expect(counts.known).toBeLessThanOrEqual(cases / 40);
  });
});

/**
 * What plans with parts get wrong, as errors say it. Besides, the planner's faults with operations in one piece, and
 * what it loses beside a condition, are known.
 */
const knownErrors = [
  // They ask less often which type an object is that a part knows by its interface only.
  /^An object (was given that is no|came without its type)/,
  // They ask for more of an interface object before its key is there.
  /^no key of \w+ in \{__typename:"\w+"\}$/,
  // There are more ways to an interface object than the planner can count, and with parts not fewer.
  /^This could not be planned within/,
  // They ask a part once more for the key of what it gave; a ghost is an entity that it does not find by that key.
  /^Cannot return null for non-nullable field Ghost\.id\.$/,
];

function hasKnownError({ result: { errors = [] } }: GatewayAnswer): boolean {
  return errors.some(({ message }) => knownErrors.some((known) => known.test(message)));
}

/** The first world from this seed on that composes. */
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

function describeCase(
  lack: string,
  { parts, seed: worldSeed }: World,
  { text, variables }: { text: string; variables: unknown },
  expected: unknown,
  { result, asked }: GatewayAnswer,
): string {
  return [
    lack,
    `World seed ${worldSeed}`,
    ...parts.map(({ name, sdl }) => `--- part ${name} ---\n${sdl}`),
    `--- operation ---\n${text}\n${JSON.stringify(variables)}`,
    `--- truth ---\n${JSON.stringify(expected)}`,
    `--- in parts ---\n${JSON.stringify(result)}`,
    ...asked.map((each) => `${each.part}: ${each.query} ${JSON.stringify(each.variables)}`),
  ].join('\n');
}
