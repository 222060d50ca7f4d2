import { parentPort } from 'node:worker_threads';
import { GraphQLError } from 'graphql';
import { composeFitting } from '../../schema/composition/fitting.ts';
import { MeshError } from '../../schema/errors.ts';
import { PlannedSupergraph } from './planned-supergraph.ts';
import type { PlannerMessage, PlannerResult, PlannerTask } from './protocol.ts';

/*
 * The thread that serves nobody: it composes and reads supergraphs, and validates and plans operations, which may
 * take seconds, so that no request that needs none of it waits. It alone loads the federation packages.
 */
const port = parentPort;
const supergraphs = new Map<string, PlannedSupergraph>();

port?.on('message', ({ taskId, ...task }: PlannerMessage) => {
  port.postMessage({ taskId, ...attempt(task) });
});

function attempt(task: PlannerTask): PlannerResult {
  try {
    return perform(task);
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    return { kind: 'refused', message, code: codeOf(error) };
  }
}

function perform(task: PlannerTask): PlannerResult {
  switch (task.kind) {
    case 'compose':
      return { kind: 'composed', graph: composeFitting(task.current, task.wanted) };
    case 'load': {
      const supergraph = new PlannedSupergraph(task.supergraphSdl);
      supergraphs.set(task.supergraphId, supergraph);
      return { kind: 'loaded', facts: supergraph.facts() };
    }
    case 'validate':
      return { kind: 'validated', problems: supergraphOf(task.supergraphId).problems(task.source) };
    case 'plan': {
      const { request } = task;
      return { kind: 'planned', operation: supergraphOf(request.supergraphId).plan(request) };
    }
    case 'forget':
      supergraphs.delete(task.supergraphId);
      return { kind: 'forgotten' };
  }
}

function supergraphOf(id: string): PlannedSupergraph {
  const supergraph = supergraphs.get(id);
  if (!supergraph) throw new MeshError('INTERNAL', 'The supergraph was given up');
  return supergraph;
}

function codeOf(error: unknown): string | undefined {
  if (error instanceof MeshError) return error.code;
  const code = error instanceof GraphQLError ? error.extensions.code : undefined;
  return typeof code === 'string' ? code : undefined;
}
