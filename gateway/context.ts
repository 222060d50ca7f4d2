import type { FastifyRequest } from 'fastify';
import { type Caller, callerHeader, parseCaller } from '../platform/identity/caller.ts';

/** What a request carries through the gateway. */
export interface GatewayContext {
  caller: Caller;
  /** The caller as its header says it, passed on to the domains. */
  callerHeader: string | undefined;
}

export async function createContext(request: FastifyRequest): Promise<GatewayContext> {
  const header = request.headers[callerHeader]?.toString();
  return { caller: parseCaller(header), callerHeader: header };
}
