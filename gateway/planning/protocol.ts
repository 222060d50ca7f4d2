import type { QueryPlan } from '@apollo/query-planner';
import type { GraphQLFormattedError } from 'graphql';
import type { Part } from '../../schema/composition/compose.ts';
import type { FittingGraph } from '../../schema/composition/fitting.ts';
import type { ConditionValues, ConditionVariable } from './choose-conditions.ts';

/** What the gateway needs of a supergraph to check operations and to run plans, as plain data. */
export interface SupergraphFacts {
  /** What clients may ask, as SDL. */
  apiSdl: string;
  subgraphs: { name: string; url: string }[];
  /** Each abstract type of the supergraph, hidden ones too, with every type that is one of it, itself included. */
  subtypes: [abstractType: string, names: string[]][];
  /** Progressive `@override`s: the label, and the name of the field that moves. */
  overrides: { label: string; field: string }[];
  /** Whether plans select fields with that name by themselves, so that every operation may depend on it. */
  plannedFields: string[];
}

export interface PlanRequest {
  supergraphId: string;
  source: string;
  operationName: string | undefined;
  /** The labels that are on; all others are off. */
  overrides: string[];
  /** Whether the client takes a deferred answer; `@defer` is without effect otherwise. */
  isDeferred: boolean;
  /** What is known of the variables in `planFor`, see there. */
  conditions: ConditionValues | undefined;
}

export interface PlannedOperation {
  /** When there are any, this plan is empty, and there is one for each combination of their values instead. */
  planFor: ConditionVariable[];
  plan: QueryPlan;
  /** The operation with response names that mean one thing each, see `unambiguous.ts`. */
  source: string;
  /** The response names that were changed: what the plan says, and what the client says. */
  responseNames: [planned: string, asked: string][];
  /** Variables that were renamed in the same way. */
  variableNames: [planned: string, asked: string][];
}

export type PlannerTask =
  | { kind: 'compose'; current: readonly Part[]; wanted: readonly Part[] }
  | { kind: 'load'; supergraphId: string; supergraphSdl: string }
  | { kind: 'validate'; supergraphId: string; source: string }
  | { kind: 'plan'; request: PlanRequest }
  | { kind: 'forget'; supergraphId: string };

export type PlannerMessage = PlannerTask & { taskId: number };

export type PlannerResult =
  | { kind: 'composed'; graph: FittingGraph }
  | { kind: 'loaded'; facts: SupergraphFacts }
  | { kind: 'validated'; problems: GraphQLFormattedError[] }
  | { kind: 'planned'; operation: PlannedOperation }
  | { kind: 'forgotten' }
  | { kind: 'refused'; message: string; code: string | undefined };

export type PlannerReply = PlannerResult & { taskId: number };
