import type { FastifyReply, FastifyRequest } from 'fastify';
import { type Caller, callerHeader, parseCaller } from '../platform/identity/caller.ts';
import { partsFormat } from './http/parts-format.ts';
import type { Client, ReadClient } from './telemetry/client.ts';

/** What a request carries through the gateway. */
export interface GatewayContext {
  caller: Caller;
  /** The program that asks; absent where use is not reported. */
  client?: Client;
  /** Headers that are passed on to the domains: who asks, and those of the settings. */
  forwarded: Readonly<Record<string, string>>;
  /** Aborted when an answer in parts is over, or its client is gone; absent where there is none. */
  gone?: AbortSignal;
}

/** Makes the context of a request; `forwardHeaders` are names in lower case. */
export function contextOf(forwardHeaders: readonly string[], readClient?: ReadClient) {
  const names = [callerHeader, ...forwardHeaders];
  return async ({ headers }: FastifyRequest, reply?: FastifyReply): Promise<GatewayContext> => {
    const forwarded: Record<string, string> = {};
    for (const name of names) {
      const value = headers[name];
      if (value !== undefined) forwarded[name] = value.toString();
    }
    const caller = parseCaller(forwarded[callerHeader]);
    const context: GatewayContext = { caller, forwarded };
    if (readClient) context.client = readClient(headers, caller);
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
