import type { GraphQLSchema } from 'graphql';
import { composeGraph } from '../../../../schema/composition/compose.ts';
import { type GatewayAnswer, loadGateway, type Operation } from './ask-gateway.ts';
import type { Asked, GatewayFactory } from './gateways.ts';
import type { Visit } from './part-resolver.ts';
import { planText } from './plan-text.ts';
import { startSubgraph } from './subgraph.ts';
import type { World } from './world.ts';

/** A world put together by one gateway. */
export interface Federation {
  apiSchema: GraphQLSchema;
  ask(operation: Operation): Promise<GatewayAnswer>;
  stop(): Promise<void>;
}

/** Throws when the parts do not compose. */
export function composeWorld({ parts }: World): string {
  return composeGraph(parts.map((part) => ({ ...part, url: `http://${part.name}.example` })))
    .supergraphSdl;
}

interface OpenRequest {
  visit: Visit;
  asked: Asked[];
  plan: string;
}

export async function federate(
  world: World,
  supergraphSdl: string,
  create: GatewayFactory,
): Promise<Federation> {
  const subgraphs = new Map(world.parts.map((part) => [part.name, startSubgraph(world, part)]));
  const requests = new WeakMap<object, OpenRequest>();
  const gateway = create({
    supergraphSdl,
    buildService: ({ name }) => ({
      async process({ request: { query = '', variables = {} }, context }) {
        const request = requests.get(context);
        const subgraph = subgraphs.get(name);
        if (!request || !subgraph) throw new Error(`${name} was asked by nobody's request`);
        request.asked.push({ part: name, query, variables: structuredClone(variables) });
        return await subgraph.ask(query, variables, request.visit);
      },
    }),
    planned(context, plan) {
      const request = requests.get(context);
      if (request) request.plan = planText(plan);
    },
  });
  const { apiSchema, run } = await loadGateway(gateway);
  return {
    apiSchema,
    async ask(operation) {
      const context = {};
      const request: OpenRequest = { visit: { mutations: 0 }, asked: [], plan: '' };
      requests.set(context, request);
      const result = await run(operation, context);
      return { result, asked: request.asked, plan: request.plan };
    },
    stop: () => gateway.stop(),
  };
}
