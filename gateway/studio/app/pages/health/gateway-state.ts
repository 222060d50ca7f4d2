import { useQuery } from '@tanstack/react-query';
import { z } from 'zod/mini';

const readiness = z.object({
  status: z.string(),
  startedAt: z.optional(z.string()),
  release: z.optional(z.nullable(z.object({ environment: z.string(), revision: z.number() }))),
});

/** What the gateway says of itself. It is asked beside the graph, which cannot tell while it is not served. */
export type GatewayState =
  | { state: 'asking' }
  | { state: 'silent' }
  | {
      state: 'answers';
      isReady: boolean;
      answeredInMs: number;
      startedAt: string | undefined;
      /** What of a registry it serves; null where it follows none. */
      release: { environment: string; revision: number } | null;
    };

const timeoutMs = 5000;

export function useGatewayState(everyMs: number): GatewayState {
  const { data } = useQuery({
    queryKey: ['gateway'],
    queryFn: ({ signal }) => askGateway(signal),
    refetchInterval: everyMs,
  });
  return data ?? { state: 'asking' };
}

async function askGateway(signal: AbortSignal): Promise<GatewayState> {
  const beganAt = performance.now();
  try {
    const limit = AbortSignal.any([signal, AbortSignal.timeout(timeoutMs)]);
    const response = await fetch('/ready', { signal: limit });
    const said = readiness.safeParse(await response.json());
    if (!said.success) return { state: 'silent' };
    const { startedAt, release = null } = said.data;
    const answeredInMs = Math.round(performance.now() - beganAt);
    return { state: 'answers', isReady: response.ok, answeredInMs, startedAt, release };
  } catch (error) {
    if (signal.aborted) throw error;
    return { state: 'silent' };
  }
}
