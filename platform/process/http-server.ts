import Fastify, { type FastifyError, type FastifyInstance } from 'fastify';
import type { Logger } from './log.ts';

export interface HttpServerOptions {
  log: Logger;
  /** The largest body of a request, in bytes. */
  bodyLimitBytes: number;
}

/** How long requests under way may take once the server is told to close, in ms. */
const drainMs = 800;

/**
 * An HTTP server of the mesh: for this machine only, with errors in GraphQL's shape.
 * Until there is sign-in a caller is believed, so a web page elsewhere must not reach it either:
 * a request whose Host is not this machine's own name (DNS rebinding) is refused.
 */
export function createHttpServer({ log, bodyLimitBytes }: HttpServerOptions): FastifyInstance {
  const app = Fastify({ bodyLimit: bodyLimitBytes, forceCloseConnections: 'idle' });
  app.addHook('onRequest', async (request, reply) => {
    if (isLoopback(request.headers.host)) return;
    const message = 'Weft answers on this machine only: ask http://127.0.0.1 or http://localhost';
    return reply.code(403).send({ errors: [{ message, extensions: { code: 'FORBIDDEN' } }] });
  });
  app.setErrorHandler<FastifyError>((error, _request, reply) => {
    const status = error.statusCode ?? 500;
    if (status >= 500) log.error({ err: error }, 'a request failed');
    const message = status < 500 ? error.message : 'Something went wrong inside the mesh.';
    return reply.code(status).send({ errors: [{ message, extensions: { code: codeOf(status) } }] });
  });
  return app;
}

/** Lets requests under way finish, for a bounded time, then closes what is left. */
export async function closeHttpServer(app: FastifyInstance): Promise<void> {
  const limit = setTimeout(() => app.server.closeAllConnections(), drainMs);
  await app.close();
  clearTimeout(limit);
}

function isLoopback(host: string | undefined): boolean {
  return /^(localhost|127\.0\.0\.1|\[::1\])(:\d+)?$/.test(host ?? '');
}

function codeOf(status: number): string {
  if (status === 413) return 'LIMIT_EXCEEDED';
  return status < 500 ? 'INVALID_INPUT' : 'INTERNAL';
}
