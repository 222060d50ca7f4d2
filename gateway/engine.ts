import type { GraphQLFormattedError } from 'graphql';
import { type AnswerInParts, executeDeferred } from './execution/execute-deferred.ts';
import {
  executeOperation,
  type OperationOutcome,
  prepareExecution,
} from './execution/execute-operation.ts';
import type { ReportFailure } from './execution/execution-run.ts';
import type { ClientRequest, Subgraph } from './execution/subgraph.ts';
import type { Explanation } from './explanation.ts';
import { chooseConditions } from './planning/choose-conditions.ts';
import type {
  CachedOperation,
  OperationCacheLimits,
  OperationVariant,
} from './planning/operation-cache.ts';
import { chooseOverrides, type OverrideChoice } from './planning/overrides.ts';
import { type Planner, type PlannerOptions, startPlanner } from './planning/planner.ts';
import { checkSubgraphs } from './supergraph/check-subgraphs.ts';
import { LiveSupergraph } from './supergraph/live-supergraph.ts';
import type { ServedSupergraph } from './supergraph/served-supergraph.ts';
import { type CacheLookups, type Lookups, noLookups } from './telemetry/gateway-counts.ts';

export interface EngineOptions {
  createSubgraph(address: { name: string; url: string }): Subgraph;
  onServed(supergraph: ServedSupergraph): void;
  overrides: OverrideChoice;
  reportFailure: ReportFailure;
  planning: PlannerOptions;
  operationCache: OperationCacheLimits;
  /** Where it is counted how often a plan was there. */
  lookups?: CacheLookups | undefined;
}

/** An operation as a client sent it, on a supergraph against which it is valid. */
export interface AskedOperation {
  source: string;
  operationName: string | undefined;
  variables: Readonly<Record<string, unknown>> | undefined;
  request: ClientRequest;
  /** Present when the request asks how it is answered. */
  explanation?: Explanation | undefined;
}

/** What came of an operation, and the form in which it was executed. */
export type Executed<Outcome = OperationOutcome> = Outcome & { operation: CachedOperation };

/** Runs operations on whatever supergraph is served, and knows nothing of the server in front of it. */
export interface Engine {
  readonly current: ServedSupergraph | undefined;
  /** See `LiveSupergraph.update`. */
  update(sdl: string): Promise<void>;
  /** What is wrong with a document, found without holding up other requests. Rejects when that takes too long. */
  validate(supergraph: ServedSupergraph, source: string): Promise<readonly GraphQLFormattedError[]>;
  /** Plans an operation, and does no more. Rejects with a GraphQLError when that cannot be done. */
  plan(supergraph: ServedSupergraph, asked: AskedOperation, isInParts: boolean): Promise<void>;
  /** Plans an operation that is new. Rejects with a GraphQLError when that cannot be done. */
  execute(supergraph: ServedSupergraph, asked: AskedOperation): Promise<Executed>;
  /** As `execute`, for a client that takes an answer in parts; the signal says that it is gone. */
  executeInParts(
    supergraph: ServedSupergraph,
    asked: AskedOperation,
    signal: AbortSignal | undefined,
  ): Promise<Executed | Executed<{ kind: 'parts'; answer: AnswerInParts }>>;
  /** The operation, if it was executed on this supergraph before and can be again without being planned. */
  find(supergraph: ServedSupergraph, asked: AskedOperation): CachedOperation | undefined;
  run(
    supergraph: ServedSupergraph,
    operation: CachedOperation,
    asked: AskedOperation,
  ): Promise<OperationOutcome>;
  compose: Planner['compose'];
  /** Rejects when a subgraph of `sdl` does not answer. */
  checkHealth(sdl: string): Promise<void>;
  stop(): Promise<void>;
}

export function startEngine(options: EngineOptions): Engine {
  const planner = startPlanner(options.planning);
  const live = new LiveSupergraph({
    planner,
    limits: options.operationCache,
    createSubgraph: options.createSubgraph,
    onServed: options.onServed,
  });
  const { reportFailure } = options;
  const plans = options.lookups?.PLANS ?? noLookups();
  const variantOf = (
    { facts }: ServedSupergraph,
    asked: AskedOperation,
    isDeferred: boolean,
  ): OperationVariant => {
    const { source, operationName, request } = asked;
    const overrides = chooseOverrides(facts, source, request.contextValue, options.overrides);
    return { operationName, overrides, isDeferred };
  };
  const run: Engine['run'] = async (supergraph, operation, asked) => {
    const { variables, request, explanation } = asked;
    const timeline = explanation?.timeline;
    const given = { supergraph, operation, variables, request, reportFailure, timeline };
    live.hold(supergraph);
    try {
      return await executeOperation(given);
    } finally {
      live.release(supergraph);
    }
  };
  return {
    get current() {
      return live.current;
    },
    update: (sdl) => live.update(sdl),
    find(supergraph, asked) {
      const found = findPlanned(supergraph, asked, variantOf(supergraph, asked, false));
      if (found) plans.hits += 1;
      return found;
    },
    async validate(supergraph, source) {
      live.hold(supergraph);
      try {
        return await planner.validate(supergraph.id, source);
      } finally {
        live.release(supergraph);
      }
    },
    run,
    async plan(supergraph, asked, isInParts) {
      live.hold(supergraph);
      try {
        await resolve(supergraph, asked, variantOf(supergraph, asked, isInParts), plans);
      } finally {
        live.release(supergraph);
      }
    },
    async execute(supergraph, asked) {
      const variant = variantOf(supergraph, asked, false);
      live.hold(supergraph);
      try {
        const operation = await resolve(supergraph, asked, variant, plans);
        return { ...(await run(supergraph, operation, asked)), operation };
      } finally {
        live.release(supergraph);
      }
    },
    async executeInParts(supergraph, asked, signal) {
      const variant = variantOf(supergraph, asked, true);
      live.hold(supergraph);
      try {
        const operation = await resolve(supergraph, asked, variant, plans);
        if (!operation.plan.deferred)
          return { ...(await run(supergraph, operation, asked)), operation };
        const timeline = asked.explanation?.timeline;
        const given = { supergraph, operation, ...asked, reportFailure, timeline };
        const prepared = prepareExecution(given);
        if (prepared.kind === 'refused') return { ...prepared, operation };
        const answer = await executeDeferred(prepared.execution, signal);
        // It uses the supergraph until its last part, whether its client is still there or not.
        live.hold(supergraph);
        void answer.finished.then(() => live.release(supergraph));
        return { kind: 'parts', answer, operation };
      } finally {
        live.release(supergraph);
      }
    },
    compose: (current, wanted) => planner.compose(current, wanted),
    checkHealth: (sdl) => checkSubgraphs(planner, sdl, options.createSubgraph),
    async stop() {
      await planner.stop();
      await live.stop();
    },
  };
}

/** As it would be executed; undefined when it must be planned. */
function findPlanned(
  { operations }: ServedSupergraph,
  asked: AskedOperation,
  variant: OperationVariant,
): CachedOperation | undefined {
  const found = operations.find(asked.source, variant);
  const chosen = found && inItsConditions(variant, found, asked);
  return chosen ? operations.find(asked.source, chosen) : found;
}

async function resolve(
  supergraph: ServedSupergraph,
  asked: AskedOperation,
  variant: OperationVariant,
  plans: Lookups,
): Promise<CachedOperation> {
  const { explanation } = asked;
  const beganAtMs = explanation ? explanation.timeline.elapsed() : 0;
  const known = findPlanned(supergraph, asked, variant);
  if (known) plans.hits += 1;
  else plans.misses += 1;
  const operation = known ?? (await planned(supergraph, asked, variant));
  if (explanation) {
    const subgraphs = supergraph.facts.subgraphs.map(({ name }) => name);
    explanation.planned(operation.plan, subgraphs, beganAtMs, known !== undefined);
  }
  return operation;
}

async function planned(
  { operations }: ServedSupergraph,
  asked: AskedOperation,
  variant: OperationVariant,
): Promise<CachedOperation> {
  const found = await operations.resolve(asked.source, variant);
  const chosen = inItsConditions(variant, found, asked);
  return chosen ? operations.resolve(asked.source, chosen) : found;
}

/** The variant that has a plan, where there is one for each combination of some variables' values. */
function inItsConditions(
  variant: OperationVariant,
  { plan: { planFor } }: CachedOperation,
  { variables }: AskedOperation,
): OperationVariant | undefined {
  if (!planFor.length) return undefined;
  return { ...variant, conditions: chooseConditions(planFor, variables) };
}
