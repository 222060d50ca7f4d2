import type { PlanNode } from '@apollo/query-planner';
import type { OperationDefinitionNode } from 'graphql';
import type { Step } from './compiled-plan.ts';
import { deferredFragments } from './deferred-fragments.ts';
import { compileDeferredSteps, type StepsChoice } from './deferred-steps.ts';
import { type FindParts, partsFinder } from './find-parts.ts';
import type { Projection } from './projection.ts';
import { conditionVariables, type ProjectedSelections, projections } from './projections.ts';

type Values = Readonly<Record<string, unknown>>;

/** What an operation with deferred fragments needs besides: its parts are known by label, see `labelled-defers.ts`. */
export interface DeferredPlan {
  steps: StepsChoice;
  /** Finds what was deferred below an object that was written, for these values of the conditions. */
  finderFor(variables: Values): FindParts;
  /** Writes the part with this label. */
  projectionFor(label: string, variables: Values): Projection;
}

export function compileDeferredPlan(
  node: PlanNode | undefined,
  compileNode: (node: PlanNode | undefined) => Step | undefined,
  operation: OperationDefinitionNode,
  projected: Omit<ProjectedSelections, 'root'>,
): DeferredPlan {
  const { schema, document, askedName } = projected;
  const fragments = deferredFragments(schema, operation);
  const byLabel = new Map(
    [...fragments.byLabel].map(([label, { type, selectionSet }]) => [
      label,
      projections({ ...projected, type, selectionSet, root: undefined }),
    ]),
  );
  const variables = conditionVariables(document);
  return {
    steps: compileDeferredSteps(node, compileNode),
    finderFor(values) {
      const conditions = Object.fromEntries(variables.map((name) => [name, values[name]]));
      return partsFinder({ schema, conditions, askedName }, fragments, projected);
    },
    projectionFor(label, values) {
      const projectionFor = byLabel.get(label);
      if (!projectionFor) throw new TypeError(`The operation has no part ${label}`);
      return projectionFor(values);
    },
  };
}
