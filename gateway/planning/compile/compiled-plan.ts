import type { FetchDataRewrite, QueryPlanSelectionNode } from '@apollo/query-planner';
import type { OperationDefinitionNode, OperationTypeNode } from 'graphql';
import type { ConditionVariable } from '../choose-conditions.ts';
import type { ContextArguments } from './context-arguments.ts';
import type { DeferredPlan } from './deferred-plan.ts';
import type { Introspect } from './introspection.ts';
import type { PathNode } from './path-node.ts';
import type { Projection } from './projection.ts';
import type { Representation } from './representation.ts';
import type { IsWanted } from './wanted-places.ts';

/** A query plan in the form that is executed: nothing of it is read as text or syntax tree again. */
export interface CompiledPlan {
  operation: OperationDefinitionNode;
  /** When there are any, this plan is none: each combination of their values has one of its own. */
  planFor: readonly ConditionVariable[];
  /** Absent when no subgraph has to be asked, e.g. for introspection. */
  root: Step | undefined;
  /** What is to be done instead of `root` when the answer comes in parts. */
  deferred: DeferredPlan | undefined;
  /** How many places the plan comes back to. */
  placeCount: number;
  /** How many shapes of entity fetches occur more than once. */
  sharedShapeCount: number;
  /** Shapes the answer as the client asked for it, for the client's values of the operation's conditions. */
  projectionFor(variables: Readonly<Record<string, unknown>>): Projection;
  isWanted: IsWanted;
  introspect: Introspect;
  /** What the client calls a response name that the plan had to change. */
  askedName(planned: string): string;
  /** The client's variables that have another name in the plan. */
  variableNames: readonly [planned: string, asked: string][];
}

export type Step = FetchStep | GroupStep | ConditionStep | WatchedStep;

/** A fetch in a plan with parts: others may wait for it, and it is left out when the client is gone. */
export interface WatchedStep {
  kind: 'watched';
  fetchId: string | undefined;
  fetch: FetchStep;
}

export interface GroupStep {
  kind: 'sequence' | 'parallel';
  steps: readonly Step[];
}

/** A part of the plan that depends on a variable of `@skip` or `@include`. */
export interface ConditionStep {
  kind: 'condition';
  variable: string;
  whenTrue: Step | undefined;
  whenFalse: Step | undefined;
}

export interface FetchStep {
  kind: 'fetch';
  subgraph: string;
  operationKind: OperationTypeNode;
  operation: string;
  operationName: string | undefined;
  /** The body of the request up to the variables' value, which `}` must follow. */
  bodyHead: string;
  variables: readonly { name: string; head: string }[];
  /** The place whose objects it adds to. */
  target: PathNode;
  /** Whether the plan comes back to objects that it makes. */
  hasPlacesBelow: boolean;
  /** Says of an object which entity it is; absent when the fetch begins at a root type. */
  representation: Representation | undefined;
  /** What `representation` was made of. */
  requires: readonly QueryPlanSelectionNode[] | undefined;
  /** What it takes from objects above its own; absent for most. */
  context: ContextArguments | undefined;
  /** Its number among the shapes that occur more than once in this plan, else undefined. */
  sharedShape: number | undefined;
  outputRewrites: readonly FetchDataRewrite[];
}
