import { type ExecutionResult, parse, validate } from 'graphql';
import type { GatewayAnswer } from './ask-gateway.ts';
import type { Part } from './facts.ts';
import { composeWorld, federate } from './federation.ts';
import type { GatewayFactory } from './gateways.ts';
import { createTruth } from './truth.ts';
import { createWorld, type Fixed } from './world.ts';

/** Everything of federation that a part may use. */
const link = `extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: [
  "@key", "@requires", "@external", "@provides", "@shareable", "@override", "@inaccessible", "@interfaceObject"])\n`;

/** One operation on a small graph, written by hand. */
export interface Scenario {
  /** Schemas by the subgraph's name, without the link to federation. */
  parts: Readonly<Record<string, string>>;
  operation: string;
  variables?: Readonly<Record<string, unknown>>;
  fixed?: Fixed;
}

interface Played {
  truth: ExecutionResult;
  answer: GatewayAnswer;
}

/** The parts with the link to federation. */
export function linked(parts: Scenario['parts']): Part[] {
  return Object.entries(parts).map(([name, sdl]) => ({ name, sdl: link + sdl }));
}

/** The answer of the specification, and that of a gateway. */
export async function play(scenario: Scenario, create: GatewayFactory): Promise<Played> {
  const world = createWorld(linked(scenario.parts), 1, scenario.fixed);
  const federation = await federate(world, composeWorld(world), create);
  try {
    const document = parse(scenario.operation);
    const [invalid] = validate(federation.apiSchema, document);
    if (invalid) throw invalid;
    const operation = { text: scenario.operation, document, variables: scenario.variables ?? {} };
    const truth = await createTruth(world, federation.apiSchema)(operation);
    const answer = await federation.ask(operation);
    return { truth: JSON.parse(JSON.stringify(truth)), answer };
  } finally {
    await federation.stop();
  }
}
