import type { DeferNode, PlanNode } from '@apollo/query-planner';
import type { Step } from './compiled-plan.ts';

/** The steps of an operation in parts, for each combination of the variables that decide what is deferred. */
export type StepsChoice =
  | ({ kind: 'parts' } & DeferredSteps)
  | { kind: 'choice'; variable: string; whenTrue: StepsChoice; whenFalse: StepsChoice };

/** Steps, and the numbers of those fetches of theirs that others wait for. */
export interface Stage {
  step: Step | undefined;
  fetchIds: readonly string[];
}

export interface DeferredStage extends Stage {
  /** The fetches that must be over before. */
  depends: readonly string[];
}

export interface DeferredSteps {
  first: Stage;
  /** By label; nested ones too, since each says what it waits for. */
  later: ReadonlyMap<string, DeferredStage>;
}

type CompileNode = (node: PlanNode | undefined) => Step | undefined;

/** Whether a plan has parts that come later. The planner puts that at the top, below conditions at most. */
export function hasParts(node: PlanNode | undefined): boolean {
  if (node?.kind === 'Condition') return hasParts(node.ifClause) || hasParts(node.elseClause);
  return node?.kind === 'Defer';
}

export function compileDeferredSteps(
  node: PlanNode | undefined,
  compileNode: CompileNode,
): StepsChoice {
  if (node?.kind === 'Condition' && hasParts(node)) {
    return {
      kind: 'choice',
      variable: node.condition,
      whenTrue: compileDeferredSteps(node.ifClause, compileNode),
      whenFalse: compileDeferredSteps(node.elseClause, compileNode),
    };
  }
  if (node?.kind !== 'Defer') return { kind: 'parts', first: stage(node), later: new Map() };
  const later = new Map<string, DeferredStage>();
  const first = stage(node.primary.node);
  addParts(node);
  const known = new Set([first, ...later.values()].flatMap(({ fetchIds }) => fetchIds));
  for (const [label, part] of later) {
    // Nobody may wait for what the plan does not have.
    later.set(label, { ...part, depends: part.depends.filter((id) => known.has(id)) });
  }
  return { kind: 'parts', first, later };

  function addParts({ deferred }: DeferNode): void {
    for (const { label, depends, node: inner } of deferred) {
      if (label === undefined) throw new TypeError('A deferred part has no label');
      const own = inner?.kind === 'Defer' ? inner.primary.node : inner;
      later.set(label, { ...stage(own), depends: depends.map(({ id }) => id) });
      if (inner?.kind === 'Defer') addParts(inner);
    }
  }

  function stage(stageNode: PlanNode | undefined): Stage {
    return { step: compileNode(stageNode), fetchIds: fetchIdsOf(stageNode) };
  }
}

function fetchIdsOf(node: PlanNode | undefined): string[] {
  switch (node?.kind) {
    case 'Sequence':
    case 'Parallel':
      return node.nodes.flatMap(fetchIdsOf);
    case 'Flatten':
      return fetchIdsOf(node.node);
    case 'Condition':
      return [...fetchIdsOf(node.ifClause), ...fetchIdsOf(node.elseClause)];
    case 'Fetch':
      return node.id === undefined ? [] : [node.id];
    default:
      return [];
  }
}
