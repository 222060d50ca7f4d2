import type { FastifyReply, FastifyRequest } from 'fastify';
import { type Caller, callerHeader, parseCaller } from '../platform/identity/caller.ts';
import { partsFormat } from './http/parts-format.ts';

/** What a request carries through the gateway. */
export interface GatewayContext {
  caller: Caller;
  /** Headers that are passed on to the domains: who asks, and those of the settings. */
  forwarded: Readonly<Record<string, string>>;
  /** Aborted when an answer in parts is over, or its client is gone; absent where there is none. */
  gone?: AbortSignal;
}

/** Makes the context of a request; `forwardHeaders` are names in lower case. */
export function contextOf(forwardHeaders: readonly string[]) {
  const names = [callerHeader, ...forwardHeaders];
  return async ({ headers }: FastifyRequest, reply?: FastifyReply): Promise<GatewayContext> => {
    const forwarded: Record<string, string> = {};
    for (const name of names) {
      const value = headers[name];
      if (value !== undefined) forwarded[name] = value.toString();
    }
    const context = { caller: parseCaller(forwarded[callerHeader]), forwarded };
    return reply && partsFormat(headers.accept) ? { ...context, gone: goneSignal(reply) } : context;
  };
}

function goneSignal({ raw }: FastifyReply): AbortSignal {
  const gone = new AbortController();
  raw.once('close', () => gone.abort());
  return gone.signal;
}

export function isGatewayContext(context: object): context is GatewayContext {
  return 'forwarded' in context;
}
