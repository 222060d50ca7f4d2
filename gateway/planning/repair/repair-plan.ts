import type { PlanNode } from '@apollo/query-planner';
import { buildSchema, type GraphQLSchema, isAbstractType } from 'graphql';
import { mapFetches } from '../required-arguments/map-fetches.ts';
import { type Requirements, readRequirements } from '../required-arguments/requirements.ts';
import { givenBy, type ObjectTypes } from './data-fields.ts';
import { DataFlow } from './data-flow.ts';
import { keyedRepresentations } from './keyed-representations.ts';
import { withoutMisplaced } from './misplaced-fields.ts';
import { inLayers, inOrder, isInOrder } from './plan-order.ts';
import { type PlanStep, stepsOf } from './plan-steps.ts';
import { splitByRequirement } from './split-by-requirement.ts';

/** Puts plans right that ask for something too early, or of a subgraph that cannot answer it there. */
export class PlanRepair {
  readonly requirements: Requirements;
  readonly #schema: GraphQLSchema;
  readonly #types: ObjectTypes;

  /** @param sdl the supergraph that plans are made for. */
  constructor(sdl: string) {
    this.requirements = readRequirements(sdl);
    const schema = buildSchema(sdl, { assumeValid: true, noLocation: true });
    this.#schema = schema;
    this.#types = (typename) => {
      const type = schema.getType(typename);
      const objects = isAbstractType(type) ? schema.getPossibleTypes(type) : [];
      return new Set(objects.length ? objects.map(({ name }) => name) : [typename]);
    };
  }

  /**
   * The plan, or a better one; as it is where nothing better is known. `planInFull` plans the same operation with
   * what its fields require asked beside them.
   */
  repaired(node: PlanNode, planInFull: () => PlanNode | undefined): PlanNode {
    return mapFetches(this.#inOrder(node, planInFull), (fetch) =>
      keyedRepresentations(fetch, this.requirements, this.#types),
    );
  }

  #inOrder(node: PlanNode, planInFull: () => PlanNode | undefined): PlanNode {
    const steps = stepsOf(node);
    if (!steps || steps.some(({ fetch }) => fetch.operationKind !== 'query')) return node;
    if (steps.some((step) => this.#cleaned(step) !== step)) {
      const full = stepsOf(planInFull() ?? node);
      return (full && this.#replanned(full)) ?? node;
    }
    const fed = this.#fed(steps);
    if (fed.length === steps.length && isInOrder(node, steps, this.#types)) return node;
    const ordered = inOrder(fed, this.#types) ?? inOrder(this.#split(fed), this.#types);
    return ordered ? inLayers(ordered, this.#types) : node;
  }

  #cleaned(step: PlanStep): PlanStep {
    if (this.requirements.isEmpty) return step;
    return withoutMisplaced(step, this.#schema, this.requirements);
  }

  /** Without what is asked at the wrong place, if all of that is asked at the right one too. */
  #replanned(steps: readonly PlanStep[]): PlanNode | undefined {
    const cleaned = steps.map((step) => this.#cleaned(step));
    const ordered = inOrder(this.#split(cleaned), this.#types);
    if (!ordered) return undefined;
    const chains = (of: readonly PlanStep[]) =>
      new Set(of.flatMap((step) => givenBy(step, this.#types)).map(({ chain }) => chain));
    const left = chains(ordered);
    const isWhole = [...chains(steps)].every((chain) => left.has(chain));
    return isWhole ? inLayers(ordered, this.#types) : undefined;
  }

  /**
   * Without steps that are given what they require for some types only, where not all that they ask requires it.
   * The planner asks a field of all objects of an interface in one fetch with what one type alone is asked for.
   */
  #fed(steps: readonly PlanStep[]): readonly PlanStep[] {
    const flow = new DataFlow(steps, this.#types);
    if (steps.every((_, index) => flow.isFed(index))) return steps;
    return steps.flatMap((step, index) => {
      if (flow.isFed(index)) return step;
      const parts = splitByRequirement(step, this.requirements);
      const others = steps.filter((other) => other !== step);
      const isBetter = parts.some((part) => new DataFlow([part, ...others], this.#types).isFed(0));
      return isBetter ? parts : step;
    });
  }

  #split(steps: readonly PlanStep[]): PlanStep[] {
    return steps.flatMap((step) => splitByRequirement(step, this.requirements));
  }
}
