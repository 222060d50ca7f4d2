import { randomUUID } from 'node:crypto';
import { buildSchema, type GraphQLSchema } from 'graphql';
import type { Subgraph } from '../execution/subgraph.ts';
import { compilePlan } from '../planning/compile/compile-plan.ts';
import { type Subtypes, subtypesFrom } from '../planning/compile/subtypes.ts';
import { OperationCache, type OperationCacheLimits } from '../planning/operation-cache.ts';
import type { Planner, Urgency } from '../planning/planner.ts';
import type { PlannedOperation, PlanRequest, SupergraphFacts } from '../planning/protocol.ts';

/** Everything that a request needs of one version of the graph. A request keeps the one that it began with. */
export interface ServedSupergraph {
  /** Its own, even when the same text is served once more: one may be given up while the other begins. */
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
  /** Whether it was replaced, and nobody used it any more: its subgraphs and plans may be gone. */
  isGivenUp: boolean;
}

export interface ServeOptions {
  sdl: string;
  planner: Planner;
  limits: OperationCacheLimits;
  /** The client of a subgraph, which may be one that an earlier supergraph uses too. */
  subgraphAt(address: { name: string; url: string }): Subgraph;
}

/** Reads a supergraph. Rejects with SUPERGRAPH_INVALID when it is none. */
export async function serveSupergraph(options: ServeOptions): Promise<ServedSupergraph> {
  const id = randomUUID();
  const facts = await options.planner.load(id, options.sdl);
  try {
    return withFacts(options, id, facts);
  } catch (error) {
    options.planner.forget(id);
    throw error;
  }
}

function withFacts(
  { sdl, planner, limits, subgraphAt }: ServeOptions,
  id: string,
  facts: SupergraphFacts,
): ServedSupergraph {
  const schema = buildSchema(facts.apiSdl, { assumeValid: true, noLocation: true });
  const subtypes = subtypesFrom(facts.subtypes);
  const operations = new OperationCache(limits, async (source, variant, urgency) => {
    const { operationName, overrides, isDeferred, conditions } = variant;
    const request = {
      supergraphId: id,
      source,
      operationName,
      overrides: [...overrides],
      isDeferred,
      conditions,
    };
    const planned = await planOrWhole(planner, request, urgency);
    return compilePlan(planned, operationName, schema, subtypes);
  });
  const subgraphs = new Map(facts.subgraphs.map((each) => [each.name, subgraphAt(each)]));
  const life = { requests: 0, isGivenUp: false };
  return { id, sdl, schema, facts, subtypes, subgraphs, operations, ...life };
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
