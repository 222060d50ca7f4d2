import type { QueryPlanSelectionNode } from '@apollo/query-planner';
import type { CompiledPlan, FetchStep, Step } from './compile/compiled-plan.ts';
import type { DeferredSteps, StepsChoice } from './compile/deferred-steps.ts';
import { wholePath } from './compile/path-node.ts';
import { askedLabel } from './labelled-defers.ts';

/** A larger plan is told by its size alone: in fetches, and in UTF-16 code units of their operations. */
const maxFetches = 500;
const maxLength = 1_000_000;

/** The forms of Apollo's query plans, as its router tells them too. */
type ToldNode =
  | ToldFetchNode
  | { kind: 'Sequence' | 'Parallel'; nodes: ToldNode[] }
  | { kind: 'Flatten'; path: string[]; node: ToldNode }
  | { kind: 'Condition'; condition: string; ifClause?: ToldNode; elseClause?: ToldNode }
  | { kind: 'Defer'; primary: { node?: ToldNode }; deferred: ToldDeferred[] };

interface ToldFetchNode {
  kind: 'Fetch';
  /** Unique in the plan; the timeline names it. */
  fetchNumber: number;
  /** Its name for those parts of an answer that wait for it. */
  id?: string;
  serviceName: string;
  operationKind: string;
  operation: string;
  /** What must be known of an entity before. */
  requires?: readonly QueryPlanSelectionNode[];
}

interface ToldDeferred {
  label?: string;
  depends: { id: string }[];
  node?: ToldNode;
}

export interface ToldPlan {
  queryPlan: {
    kind: 'QueryPlan';
    /** All of the graph, by name. */
    subgraphs: readonly string[];
    node?: ToldNode;
    leftOut?: string;
  };
  numbers: ReadonlyMap<FetchStep, number>;
}

/** A compiled plan in words that others know. It is made of what is executed, so it is never another plan. */
export function toldPlan(
  { root, deferred, askedName }: CompiledPlan,
  names: readonly string[],
): ToldPlan {
  const numbers = new Map<FetchStep, number>();
  let length = 0;
  const node = deferred ? choiceNode(deferred.steps) : root && stepNode(root);
  const isTooLarge = numbers.size > maxFetches || length > maxLength;
  const leftOut = `This plan is too large to be told: ${numbers.size} fetches`;
  const told = isTooLarge ? { leftOut } : node && { node };
  const subgraphs = [...names].sort();
  return { queryPlan: { kind: 'QueryPlan', subgraphs, ...told }, numbers };

  function stepNode(step: Step): ToldNode {
    switch (step.kind) {
      case 'sequence':
        return { kind: 'Sequence', nodes: step.steps.map(stepNode) };
      case 'parallel':
        return { kind: 'Parallel', nodes: step.steps.map(stepNode) };
      case 'condition':
        return {
          kind: 'Condition',
          condition: step.variable,
          ...(step.whenTrue && { ifClause: stepNode(step.whenTrue) }),
          ...(step.whenFalse && { elseClause: stepNode(step.whenFalse) }),
        };
      case 'watched':
        return fetchNode(step.fetch, step.fetchId);
      case 'fetch':
        return fetchNode(step, undefined);
    }
  }

  function fetchNode(fetch: FetchStep, id: string | undefined): ToldNode {
    const { subgraph, operation, operationKind, requires } = fetch;
    const fetchNumber = numbers.size;
    numbers.set(fetch, fetchNumber);
    length += operation.length;
    const node: ToldNode = {
      kind: 'Fetch',
      fetchNumber,
      ...(id !== undefined && { id }),
      serviceName: subgraph,
      operationKind,
      operation,
      ...(requires && { requires }),
    };
    const path = wholePath(fetch.target).map(askedName);
    return path.length ? { kind: 'Flatten', path, node } : node;
  }

  function choiceNode(choice: StepsChoice): ToldNode {
    if (choice.kind === 'parts') return deferNode(choice);
    const { variable: condition, whenTrue, whenFalse } = choice;
    const clauses = { ifClause: choiceNode(whenTrue), elseClause: choiceNode(whenFalse) };
    return { kind: 'Condition', condition, ...clauses };
  }

  function deferNode({ first, later }: DeferredSteps): ToldNode {
    const primary = first.step ? { node: stepNode(first.step) } : {};
    const parts = [...later].map(([label, { step, depends }]): ToldDeferred => {
      const asked = askedLabel(label);
      return {
        ...(asked !== undefined && { label: asked }),
        depends: depends.map((id) => ({ id })),
        ...(step && { node: stepNode(step) }),
      };
    });
    if (!parts.length && primary.node) return primary.node;
    return { kind: 'Defer', primary, deferred: parts };
  }
}
