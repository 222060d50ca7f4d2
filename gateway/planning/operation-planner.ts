import { operationFromDocument, type Schema, Supergraph } from '@apollo/federation-internals';
import { type QueryPlan, QueryPlanner } from '@apollo/query-planner';
import type { DocumentNode } from 'graphql';
import { withConcreteConditions } from './concrete-conditions.ts';
import { withHoistedFields } from './hoisted-fields.ts';
import { namesThatPlansAdd, type PlanNames } from './plan-names.ts';
import { type Requirements, readRequirements } from './required-arguments/requirements.ts';
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
  readonly #apiSchema: Schema;
  readonly #planner: QueryPlanner;
  readonly #virtual: (VirtualSupergraph & { requirements: Requirements }) | undefined;

  constructor(sdl: string, asItIs: Supergraph) {
    const virtual = withVirtualFields(sdl);
    // What virtual fields are made of is valid already, and may be of no further use to a subgraph.
    const supergraph = virtual ? readSupergraph(virtual.sdl, { isValid: true }) : asItIs;
    this.#virtual = virtual && {
      ...virtual,
      requirements: readRequirements(virtual.sdl, virtual.fields),
    };
    this.names = namesThatPlansAdd(supergraph.schema);
    this.#apiSchema = supergraph.apiSchema();
    this.#planner = new QueryPlanner(supergraph, { incrementalDelivery: { enableDefer: true } });
  }

  /** Throws a GraphQLError when the operation cannot be planned within the planner's limits. */
  plan(document: DocumentNode, options: PlanOptions): QueryPlan {
    const { node, ...plan } = this.#buildOrRephrase(document, options);
    if (!node || node.kind === 'Subscription' || !this.#virtual) return { ...plan, node };
    const { fields, requirements } = this.#virtual;
    return { ...plan, node: resolveVirtualFields(node, fields, requirements) };
  }

  /** What the planner cannot plan as it is written it may be able to plan in other words. */
  #buildOrRephrase(document: DocumentNode, options: PlanOptions): QueryPlan {
    try {
      return this.#build(document, options);
    } catch (error) {
      const schema = this.#apiSchema.toGraphQLJSSchema();
      const concrete = withConcreteConditions(schema, document);
      for (const rephrased of [concrete, withHoistedFields(schema, concrete)]) {
        try {
          return this.#build(rephrased, options);
        } catch {
          // The first reason is the one that speaks of what the client wrote.
        }
      }
      throw error;
    }
  }

  #build(document: DocumentNode, { operationName, overrides }: PlanOptions): QueryPlan {
    const operation = operationFromDocument(this.#apiSchema, document, { operationName });
    const overrideConditions = new Map(overrides.map((label) => [label, true]));
    return this.#planner.buildQueryPlan(operation, { overrideConditions });
  }
}

/** Throws GraphQLErrors of the reference implementation when `sdl` is no supergraph. */
export function readSupergraph(sdl: string, { isValid } = { isValid: false }): Supergraph {
  // `@authenticated`, `@policy`, `@context` and the like are marked as required to be understood.
  return Supergraph.build(sdl, { supportedFeatures: null, validateSupergraph: !isValid });
}
