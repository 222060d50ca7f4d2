import type { PlanNode } from '@apollo/query-planner';
import { buildSchema, type DocumentNode, type GraphQLSchema, isAbstractType } from 'graphql';
import { mapFetches } from '../required-arguments/map-fetches.ts';
import { namesRequired } from '../required-arguments/names-required.ts';
import { type Requirements, readRequirements } from '../required-arguments/requirements.ts';
import { givenBy, type ObjectTypes } from './data-fields.ts';
import { keyedRepresentations } from './keyed-representations.ts';
import { withoutMisplaced } from './misplaced-fields.ts';
import { orderParts } from './order-parts.ts';
import { orderStage, orderSteps, type PlannedGraph, splitAll } from './order-stage.ts';
import { together } from './plan-order.ts';
import { allSteps, type PlanStep, stepsOf } from './plan-steps.ts';
import { splitByType } from './split-by-type.ts';
import { wantedTypes } from './wanted-types.ts';

/** Puts plans right that ask for something too early, or of a subgraph that cannot answer it there. */
export class PlanRepair {
  readonly requirements: Requirements;
  readonly #schema: GraphQLSchema;
  readonly #graph: PlannedGraph;

  /** @param sdl the supergraph that plans are made for. */
  constructor(sdl: string) {
    this.requirements = readRequirements(sdl);
    const schema = buildSchema(sdl, { assumeValid: true, noLocation: true });
    this.#schema = schema;
    const types: ObjectTypes = (typename) => {
      const type = schema.getType(typename);
      const objects = isAbstractType(type) ? schema.getPossibleTypes(type) : [];
      return new Set(objects.length ? objects.map(({ name }) => name) : [typename]);
    };
    this.#graph = { requirements: this.requirements, types };
  }

  /**
   * The plan, or a better one; as it is where nothing better is known, but undefined if its answer comes in parts.
   * `planInFull` plans `document` with what its fields require asked beside them.
   */
  repaired(
    node: PlanNode,
    document: DocumentNode,
    planInFull: () => PlanNode | undefined,
  ): PlanNode | undefined {
    const steps = stepsOf(node);
    const ordered = steps ? this.#inOnePiece(node, steps, planInFull) : this.#inParts(node);
    return ordered && this.#forTypes(ordered, document);
  }

  /** With each fetch asked of objects of the types that it is wanted of. */
  #forTypes(node: PlanNode, document: DocumentNode): PlanNode {
    const { types } = this.#graph;
    const required = namesRequired(allSteps(node).map(({ fetch }) => fetch));
    return mapFetches(node, (fetch, path) => {
      const keyed = keyedRepresentations(fetch, this.requirements, types);
      const wanted = () => wantedTypes(document, path, types, required);
      return together('Parallel', splitByType(keyed, wanted, this.#schema));
    });
  }

  #inOnePiece(
    node: PlanNode,
    steps: readonly PlanStep[],
    planInFull: () => PlanNode | undefined,
  ): PlanNode {
    if (steps.some((step) => this.#cleaned(step) !== step)) {
      const full = stepsOf(planInFull() ?? node);
      return (full && this.#replanned(full)) ?? node;
    }
    return orderStage(node, steps, this.#graph, alone) ?? node;
  }

  #inParts(node: PlanNode): PlanNode | undefined {
    const isMisplaced = allSteps(node).some((step) => this.#cleaned(step) !== step);
    return isMisplaced ? undefined : orderParts(node, this.#graph);
  }

  #cleaned(step: PlanStep): PlanStep {
    if (this.requirements.isEmpty) return step;
    return withoutMisplaced(step, this.#schema, this.requirements);
  }

  /** Without what is asked at the wrong place, if all of that is asked at the right one too. */
  #replanned(steps: readonly PlanStep[]): PlanNode | undefined {
    const cleaned = splitAll(
      steps.map((step) => this.#cleaned(step)),
      this.#graph,
    );
    const chains = (of: readonly PlanStep[]) =>
      new Set(of.flatMap((step) => givenBy(step, this.#graph.types)).map(({ chain }) => chain));
    const left = chains(cleaned);
    const isWhole = [...chains(steps)].every((chain) => left.has(chain));
    return isWhole ? orderSteps(cleaned, this.#graph, alone) : undefined;
  }
}

/** Of a plan that is ordered as a whole. */
const alone = { before: [], beside: [] };
