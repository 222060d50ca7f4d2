import { operationFromDocument, type Schema, Supergraph } from '@apollo/federation-internals';
import { type PlanNode, type QueryPlan, QueryPlanner } from '@apollo/query-planner';
import type { DocumentNode, GraphQLSchema } from 'graphql';
import { type CirclingFields, findCirclingFields } from './circling-fields.ts';
import { withConcreteConditions } from './concrete-conditions.ts';
import { withConditionsDecided } from './conditions.ts';
import { withHoistedFields } from './hoisted-fields.ts';
import { inClientsOrder } from './mutations-in-order.ts';
import { namesThatPlansAdd, type PlanNames } from './plan-names.ts';
import { PlanRepair } from './repair/repair-plan.ts';
import { withRequirements } from './repair/with-requirements.ts';
import { resolveVirtualFields } from './required-arguments/resolve-virtual-fields.ts';
import { type VirtualSupergraph, withVirtualFields } from './required-arguments/virtual-fields.ts';

/** Which variant of an operation is planned. */
export interface PlanOptions {
  operationName: string | undefined;
  /** The labels of progressive `@override` that are on. */
  overrides: readonly string[];
}

/** Apollo's query planner, with what it gets wrong put right before and after it plans. */
export class OperationPlanner {
  readonly names: PlanNames;
  /** What clients may ask. */
  readonly #api: AskedSchema;
  /** What plans may ask: also what is kept from clients. */
  readonly #whole: AskedSchema;
  readonly #planner: QueryPlanner;
  readonly #virtual: VirtualSupergraph | undefined;
  readonly #repair: PlanRepair;
  readonly #circling: CirclingFields;

  constructor(sdl: string, asItIs: Supergraph) {
    const virtual = withVirtualFields(sdl);
    // What virtual fields are made of is valid already, and may be of no further use to a subgraph.
    const supergraph = virtual ? readSupergraph(virtual.sdl, { isValid: true }) : asItIs;
    this.#virtual = virtual;
    this.#repair = new PlanRepair(virtual?.sdl ?? sdl);
    this.#circling = findCirclingFields(virtual?.sdl ?? sdl);
    this.names = namesThatPlansAdd(supergraph.schema);
    this.#api = askedSchema(supergraph.apiSchema());
    this.#whole = askedSchema(supergraph.schema);
    this.#planner = new QueryPlanner(supergraph, { incrementalDelivery: { enableDefer: true } });
  }

  /** What plans call fields that have another name in the graph. */
  get virtualNames(): [planned: string, asked: string][] {
    const fields = this.#virtual?.fields ?? [];
    return [...fields].map(([planned, { name }]) => [planned, name]);
  }

  /**
   * Undefined when there is no right plan for an answer in parts. Throws a GraphQLError when the operation cannot be
   * planned within the planner's limits.
   */
  plan(document: DocumentNode, options: PlanOptions): QueryPlan | undefined {
    const plan = this.#buildOrRephrase(document, options, this.#api);
    const node = fetching(plan);
    if (!node) return plan;
    const { requirements } = this.#repair;
    const repaired = this.#repair.repaired(node, document, () => {
      const full = withRequirements(this.#whole.asGraphQL(), document, requirements);
      return fetching(this.#buildOrRephrase(full, options, this.#whole));
    });
    if (!repaired) return undefined;
    const resolved = this.#virtual
      ? resolveVirtualFields(repaired, this.#virtual.fields, requirements)
      : repaired;
    return { ...plan, node: inClientsOrder(resolved, document) };
  }

  /** What the planner cannot plan as it is written it may be able to plan in other words. */
  #buildOrRephrase(document: DocumentNode, options: PlanOptions, asked: AskedSchema): QueryPlan {
    let reason: unknown;
    for (const wording of this.#wordings(document, asked)) {
      try {
        return this.#build(wording, options, asked.schema);
      } catch (error) {
        if (wording === document) reason = error;
      }
    }
    throw reason;
  }

  *#wordings(document: DocumentNode, asked: AskedSchema): Generator<DocumentNode> {
    const concrete = () =>
      withConcreteConditions(asked.asGraphQL(), withConditionsDecided(document, {}));
    const circling = this.#circling;
    if (circling.areIn(document)) {
      yield withHoistedFields(asked.asGraphQL(), concrete(), circling.has);
    }
    yield document;
    yield concrete();
    yield withHoistedFields(asked.asGraphQL(), concrete());
  }

  #build(
    document: DocumentNode,
    { operationName, overrides }: PlanOptions,
    schema: Schema,
  ): QueryPlan {
    const operation = operationFromDocument(schema, document, { operationName });
    const overrideConditions = new Map(overrides.map((label) => [label, true]));
    return this.#planner.buildQueryPlan(operation, { overrideConditions });
  }
}

interface AskedSchema {
  schema: Schema;
  asGraphQL(): GraphQLSchema;
}

/** Most operations never need the schema in its other form, which is slow to make. */
function askedSchema(schema: Schema): AskedSchema {
  let made: GraphQLSchema | undefined;
  return {
    schema,
    asGraphQL() {
      made ??= schema.toGraphQLJSSchema();
      return made;
    },
  };
}

/** What a plan fetches, if it has one answer and anything to fetch. */
function fetching({ node }: QueryPlan): PlanNode | undefined {
  return node && node.kind !== 'Subscription' ? node : undefined;
}

/** Throws GraphQLErrors of the reference implementation when `sdl` is no supergraph. */
export function readSupergraph(sdl: string, { isValid } = { isValid: false }): Supergraph {
  // `@authenticated`, `@policy`, `@context` and the like are marked as required to be understood.
  return Supergraph.build(sdl, { supportedFeatures: null, validateSupergraph: !isValid });
}
