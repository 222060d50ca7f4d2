import { GraphQLError } from 'graphql';
import { MeshError, toMeshError } from '../../schema/errors.ts';
import type { FetchStep } from '../planning/compile/compiled-plan.ts';
import { fixedPath } from '../planning/compile/path-node.ts';
import { rewritten } from '../planning/compile/rewrites.ts';
import { type ExecutionError, subgraphError } from './execution-error.ts';
import type { ExecutionRun } from './execution-run.ts';
import type { ClientRequest, Subgraph, SubgraphAnswer } from './subgraph.ts';
import type { Timeline } from './timeline.ts';

/** Asks the subgraph of a step. Rejects with a MeshError when it has no usable answer. */
export function askSubgraph(
  run: ExecutionRun,
  step: FetchStep,
  variableTexts: readonly string[],
): Promise<SubgraphAnswer> {
  const subgraph = run.subgraphs.get(step.subgraph);
  if (!subgraph) throw new MeshError('INTERNAL', `The graph has no subgraph ${step.subgraph}`);
  const variablesText = `{${variableTexts.join(',')}}`;
  const answer = run.timeline
    ? timed(run.timeline, subgraph, step, variablesText, run.request)
    : subgraph.ask(step, variablesText, run.request);
  return step.outputRewrites.length ? answer.then(rewriteFor(run, step)) : answer;
}

function timed(
  timeline: Timeline,
  subgraph: Subgraph,
  step: FetchStep,
  variablesText: string,
  request: ClientRequest,
): Promise<SubgraphAnswer> {
  const isShared = subgraph.isUnderWay?.(step, variablesText, request) ?? false;
  return timeline.time(step, isShared, () => subgraph.ask(step, variablesText, request));
}

function rewriteFor(run: ExecutionRun, step: FetchStep) {
  const rewrites = step.outputRewrites;
  return ({ data, errors }: SubgraphAnswer): SubgraphAnswer => {
    const isEntities = step.representation && Array.isArray(data?._entities);
    const changed = isEntities
      ? { _entities: rewritten(data._entities, rewrites, run.subtypes) }
      : rewritten(data, rewrites, run.subtypes);
    return {
      data: changed === null || typeof changed !== 'object' ? null : { ...changed },
      errors,
    };
  };
}

/** What a client is told of a fetch that failed as a whole; the log is told why. */
export function failedFetch(run: ExecutionRun, step: FetchStep, thrown: unknown): ExecutionError {
  const serviceName = step.subgraph;
  if (thrown instanceof GraphQLError) {
    const { message, extensions } = thrown;
    return subgraphError(run, { message, extensions }, serviceName, placeOf(step));
  }
  run.reportFailure(serviceName, thrown);
  const { code, message } = toMeshError(thrown);
  const path = placeOf(step)?.map(run.plan.askedName);
  return { message, path, extensions: { code, serviceName } };
}

/** Where a fetch adds to the answer, in the plan's words, as far as that is one place. */
export function placeOf(step: FetchStep): string[] | undefined {
  const place = fixedPath(step.target);
  return place.length ? place : undefined;
}
