import type { CompiledPlan, Step } from '../planning/compile/compiled-plan.ts';
import type { Subtypes } from '../planning/compile/subtypes.ts';
import type { ExecutionError } from './execution-error.ts';
import type { ExecutionRun, ReportFailure } from './execution-run.ts';
import { fetchEntities } from './fetch-entities.ts';
import { fetchRoot } from './fetch-root.ts';
import { project } from './project.ts';
import type { ClientRequest, Subgraph } from './subgraph.ts';
import type { Timeline } from './timeline.ts';

export interface ExecutionRequest {
  plan: CompiledPlan;
  subgraphs: ReadonlyMap<string, Subgraph>;
  subtypes: Subtypes;
  request: ClientRequest;
  /** The variables as the client sent them, known to be valid. */
  variables: Readonly<Record<string, unknown>>;
  /** The same with the operation's defaults. */
  coerced: Readonly<Record<string, unknown>>;
  reportFailure: ReportFailure;
  /** Where the request asks for it. */
  timeline: Timeline | undefined;
}

/** An answer, with its data as the JSON text that goes to the client. */
export interface ExecutionAnswer {
  dataText: string;
  errors: readonly ExecutionError[];
}

/**
 * Runs a compiled plan. Never rejects for what subgraphs do: their failures are in `errors`, and what the others
 * gave is in the data.
 */
export async function executePlan(execution: ExecutionRequest): Promise<ExecutionAnswer> {
  const run = beginRun(execution);
  if (run.plan.root) await runStep(run, run.plan.root);
  const fetchedAtMs = run.timeline?.elapsed() ?? 0;
  const answer = project(run);
  run.timeline?.add('project', fetchedAtMs);
  return answer;
}

export function beginRun(execution: ExecutionRequest): ExecutionRun {
  const { plan } = execution;
  // One by one, for the reason that `growingCopy` has.
  const run: ExecutionRun = {
    plan,
    subgraphs: execution.subgraphs,
    subtypes: execution.subtypes,
    request: execution.request,
    variables: execution.variables,
    coerced: execution.coerced,
    reportFailure: execution.reportFailure,
    data: {},
    errors: [],
    values: new Array(plan.placeCount),
    copies: new Array(plan.placeCount),
    loads: new Array(plan.sharedShapeCount),
  };
  if (execution.timeline) run.timeline = execution.timeline;
  return run;
}

export async function runStep(run: ExecutionRun, step: Step): Promise<void> {
  switch (step.kind) {
    case 'sequence':
      for (const next of step.steps) await runStep(run, next);
      return;
    case 'parallel':
      await Promise.all(step.steps.map((next) => runStep(run, next)));
      return;
    case 'condition': {
      const chosen = run.coerced[step.variable] === true ? step.whenTrue : step.whenFalse;
      if (chosen) await runStep(run, chosen);
      return;
    }
    case 'fetch':
      return step.representation
        ? fetchEntities(run, step, step.representation)
        : fetchRoot(run, step);
    case 'watched':
      if (run.progress?.isStopped) return;
      await runStep(run, step.fetch);
      if (step.fetchId !== undefined) run.progress?.fetched(step.fetchId);
      return;
  }
}
