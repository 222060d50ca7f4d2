import type { FastifyRequest } from 'fastify';
import { type Caller, callerHeader, parseCaller } from '../platform/identity/caller.ts';

/** What a request carries through the gateway. */
export interface GatewayContext {
  caller: Caller;
  /** Headers that are passed on to the domains: who asks, and those of the settings. */
  forwarded: Readonly<Record<string, string>>;
}

/** Makes the context of a request; `forwardHeaders` are names in lower case. */
export function contextOf(forwardHeaders: readonly string[]) {
  const names = [callerHeader, ...forwardHeaders];
  return async ({ headers }: FastifyRequest): Promise<GatewayContext> => {
    const forwarded: Record<string, string> = {};
    for (const name of names) {
      const value = headers[name];
      if (value !== undefined) forwarded[name] = value.toString();
    }
    return { caller: parseCaller(forwarded[callerHeader]), forwarded };
  };
}

export function isGatewayContext(context: object): context is GatewayContext {
  return 'forwarded' in context;
}
