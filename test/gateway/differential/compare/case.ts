import type { ExecutionResult } from 'graphql';
import type { GatewayAnswer, Operation } from '../world/ask-gateway.ts';
import { composeWorld, type Federation, federate } from '../world/federation.ts';
import { stock, weft } from '../world/gateways.ts';
import { createTruth, type Truth } from '../world/truth.ts';
import type { World } from '../world/world.ts';

/** A world with everyone who answers for it. */
export interface Contest {
  world: World;
  truth: Truth;
  stock: Federation;
  /** Absent where our engine is not there. */
  weft: Federation | undefined;
  stop(): Promise<void>;
}

/** Throws when the world's parts do not compose. */
export async function startContest(world: World): Promise<Contest> {
  const supergraphSdl = composeWorld(world);
  const stockFederation = await federate(world, supergraphSdl, stock);
  const weftFederation = weft && (await federate(world, supergraphSdl, weft));
  return {
    world,
    truth: createTruth(world, stockFederation.apiSchema),
    stock: stockFederation,
    weft: weftFederation,
    async stop() {
      await stockFederation.stop();
      await weftFederation?.stop();
    },
  };
}

/** One operation and everyone's answer. */
export interface Case {
  contest: Contest;
  operation: Operation;
  truth: ExecutionResult;
  stock: GatewayAnswer;
  weft: GatewayAnswer | undefined;
}

export async function runCase(contest: Contest, operation: Operation): Promise<Case> {
  const truth = JSON.parse(JSON.stringify(await contest.truth(operation)));
  return {
    contest,
    operation,
    truth,
    stock: await contest.stock.ask(operation),
    weft: await contest.weft?.ask(operation),
  };
}
