import { z } from 'zod';
import { MeshError } from '../../schema/errors.ts';
import type { SubgraphAddress } from '../settings.ts';

const answer = z.object({ data: z.object({ _service: z.object({ sdl: z.string().min(1) }) }) });

/**
 * Asks a domain for its schema, as the federation specification's `_service` field gives it.
 * Throws SUBGRAPH_UNAVAILABLE when it does not answer, or answers something else.
 */
export async function fetchSdl(
  { name, url }: SubgraphAddress,
  { timeoutMs, signal }: { timeoutMs: number; signal: AbortSignal },
): Promise<string> {
  try {
    const response = await fetch(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query: '{ _service { sdl } }' }),
      signal: AbortSignal.any([signal, AbortSignal.timeout(timeoutMs)]),
    });
    return answer.parse(await response.json()).data._service.sdl;
  } catch (cause) {
    throw new MeshError('SUBGRAPH_UNAVAILABLE', `${name} does not give its schema at ${url}`, {
      cause,
    });
  }
}
