import type { ExecutionRun } from './execution-run.ts';
import type { SubgraphError } from './subgraph.ts';

export type ResponsePath = readonly (string | number)[];

/** What went wrong while an operation was executed, as its client may see it. */
export interface ExecutionError {
  message: string;
  path: ResponsePath | undefined;
  /** The path in the plan's words, where a subgraph said it. */
  place?: ResponsePath;
  extensions: Readonly<Record<string, unknown>>;
}

/** An error of a subgraph, at its place in the answer. Its code is kept, and its name is added. */
export function subgraphError(
  { plan }: ExecutionRun,
  { message, extensions = {} }: SubgraphError,
  serviceName: string,
  place: ResponsePath | undefined,
): ExecutionError {
  const code = extensions.code ?? 'DOWNSTREAM_SERVICE_ERROR';
  return {
    message: message || `${serviceName} failed without saying why`,
    path: place?.map((step) => (typeof step === 'string' ? plan.askedName(step) : step)),
    ...(place && { place }),
    extensions: { ...extensions, code, serviceName },
  };
}
