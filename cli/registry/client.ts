import { z } from 'zod';
import { callerHeader } from '../../platform/identity/caller.ts';
import { MeshError } from '../../schema/errors.ts';

export interface RegistryOptions {
  /** Where the registry is, e.g. `http://127.0.0.1:4100`, with or without `/graphql`. */
  registry: string;
  /** Who asks, e.g. `team:catalog`; nobody in particular when absent. */
  as?: string | undefined;
}

/** Longer than a large registration or a check of a large graph takes. */
const timeoutMs = 120_000;

const answerForm = z.object({
  data: z.unknown(),
  errors: z.array(z.object({ message: z.string() })).optional(),
});

/**
 * Asks the registry, and gives its data in the form that is wanted.
 * Throws SUBGRAPH_UNAVAILABLE where it cannot be reached or answers nothing that can be read, INVALID_INPUT
 * with its own words where it refuses the request.
 */
export async function askRegistry<Form extends z.ZodType>(
  { registry, as }: RegistryOptions,
  query: string,
  variables: Record<string, unknown>,
  form: Form,
): Promise<z.output<Form>> {
  const url = `${registry.replace(/(\/graphql)?\/*$/, '')}/graphql`;
  const answer = await send(url, as, JSON.stringify({ query, variables }));
  if (answer.errors?.length) {
    const message = answer.errors.map((error) => error.message).join('; ');
    throw new MeshError('INVALID_INPUT', `The registry at ${url} refuses: ${message}`);
  }
  const parsed = form.safeParse(answer.data);
  if (parsed.success) return parsed.data;
  throw unreadable(url, z.prettifyError(parsed.error));
}

async function send(url: string, as: string | undefined, body: string) {
  const headers: Record<string, string> = { 'content-type': 'application/json' };
  if (as) headers[callerHeader] = as;
  const signal = AbortSignal.timeout(timeoutMs);
  const response = await fetch(url, { method: 'POST', headers, body, signal }).catch(
    (cause: unknown) => {
      throw unreachable(url, cause);
    },
  );
  if (response.status === 413) {
    const message = `${(Buffer.byteLength(body) / 2 ** 20).toFixed(1)} MB are more than the registry takes at once, which is 10 MB`;
    throw new MeshError('LIMIT_EXCEEDED', message);
  }
  const text = await response.text().catch((cause: unknown) => {
    throw unreachable(url, cause);
  });
  const parsed = answerForm.safeParse(jsonOf(text));
  if (parsed.success) return parsed.data;
  throw unreadable(url, `HTTP ${response.status}`);
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function unreachable(url: string, cause: unknown): MeshError {
  const isLate = cause instanceof Error && cause.name === 'TimeoutError';
  const what = isLate ? `does not answer within ${timeoutMs / 1000} s` : 'cannot be reached';
  const message = `The registry at ${url} ${what}. Start it with: npm start -- mesh; or say where it is with --registry or WEFT_REGISTRY_URL`;
  return new MeshError('SUBGRAPH_UNAVAILABLE', message, { cause });
}

function unreadable(url: string, why: string): MeshError {
  const message = `What answers at ${url} is no registry of this version: ${why}`;
  return new MeshError('SUBGRAPH_UNAVAILABLE', message);
}
