import { createHash } from 'node:crypto';
import { buildSchema, type GraphQLSchema } from 'graphql';
import type { Subgraph } from '../execution/subgraph.ts';
import { compilePlan } from '../planning/compile/compile-plan.ts';
import { type Subtypes, subtypesFrom } from '../planning/compile/subtypes.ts';
import { OperationCache, type OperationCacheLimits } from '../planning/operation-cache.ts';
import type { Planner, Urgency } from '../planning/planner.ts';
import type { PlannedOperation, PlanRequest, SupergraphFacts } from '../planning/protocol.ts';

/** Everything that a request needs of one version of the graph. A request keeps the one that it began with. */
export interface ServedSupergraph {
  id: string;
  sdl: string;
  /** What clients may ask. */
  schema: GraphQLSchema;
  facts: SupergraphFacts;
  subtypes: Subtypes;
  subgraphs: ReadonlyMap<string, Subgraph>;
  operations: OperationCache;
  /** How many requests are using it. */
  requests: number;
}

export interface ServeOptions {
  sdl: string;
  planner: Planner;
  limits: OperationCacheLimits;
  /** The client of a subgraph, which may be one that an earlier supergraph uses too. */
  subgraphAt(address: { name: string; url: string }): Subgraph;
}

export const supergraphId = (sdl: string) => createHash('sha256').update(sdl).digest('hex');

/** Reads a supergraph. Rejects with SUPERGRAPH_INVALID when it is none. */
export async function serveSupergraph(options: ServeOptions): Promise<ServedSupergraph> {
  const { sdl, planner, limits, subgraphAt } = options;
  const id = supergraphId(sdl);
  const facts = await planner.load(id, sdl);
  const schema = buildSchema(facts.apiSdl, { assumeValid: true, noLocation: true });
  const subtypes = subtypesFrom(facts.subtypes);
  const operations = new OperationCache(limits, async (source, variant, urgency) => {
    const { operationName, overrides, isDeferred } = variant;
    const request = {
      supergraphId: id,
      source,
      operationName,
      overrides: [...overrides],
      isDeferred,
    };
    const planned = await planOrWhole(planner, request, urgency);
    return compilePlan(planned, operationName, schema, subtypes);
  });
  const subgraphs = new Map(facts.subgraphs.map((each) => [each.name, subgraphAt(each)]));
  return { id, sdl, schema, facts, subtypes, subgraphs, operations, requests: 0 };
}

/** The planner cannot defer everything, or not in time; what a client gets in one piece is right too. */
async function planOrWhole(
  planner: Planner,
  request: PlanRequest,
  urgency: Urgency,
): Promise<PlannedOperation> {
  try {
    return await planner.plan(request, urgency);
  } catch (error) {
    if (!request.isDeferred) throw error;
    return planner.plan({ ...request, isDeferred: false }, urgency);
  }
}
