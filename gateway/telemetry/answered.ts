import type { GatewayContext } from '../context.ts';
import type { CachedOperation } from '../planning/operation-cache.ts';
import type { ServedSupergraph } from '../supergraph/served-supergraph.ts';
import type { Client } from './client.ts';
import type { UsageRecorder } from './usage-recorder.ts';

/** What was executed for a request, and on which graph. */
export interface ExecutedOperation {
  supergraph: Pick<ServedSupergraph, 'schema'>;
  /** The same object for the same operation, as long as it is known. */
  operation: Pick<CachedOperation, 'source' | 'operationName'>;
}

export interface Outcome {
  /** From the request's beginning to its answer's end. */
  elapsedMs: number;
  hasErrors: boolean;
}

/** Told of each answer to an operation that was executed, once. */
export type TellAnswered = (
  executed: ExecutedOperation,
  context: GatewayContext,
  outcome: Outcome,
) => void;

const nobody: Client = { name: '', version: '' };

/** Counts answers as use. */
export function countUse(recorder: UsageRecorder): TellAnswered {
  return (executed, { client = nobody }, outcome) => recorder.record(executed, client, outcome);
}
