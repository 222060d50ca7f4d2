import type { SubgraphError } from './subgraph.ts';

export type ResponsePath = readonly (string | number)[];

/** What went wrong while an operation was executed, as its client may see it. */
export interface ExecutionError {
  message: string;
  path: ResponsePath | undefined;
  extensions: Readonly<Record<string, unknown>>;
}

/** An error of a subgraph, where it is in the client's answer. Its code is kept, and its name is added. */
export function subgraphError(
  { message, extensions = {} }: SubgraphError,
  serviceName: string,
  path: ResponsePath | undefined,
): ExecutionError {
  const code = extensions.code ?? 'DOWNSTREAM_SERVICE_ERROR';
  return {
    message: message || `${serviceName} failed without saying why`,
    path,
    extensions: { ...extensions, code, serviceName },
  };
}
