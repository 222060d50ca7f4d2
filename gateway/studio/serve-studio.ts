import { existsSync } from 'node:fs';
import { join } from 'node:path';
import fastifyStatic from '@fastify/static';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';

const site = join(import.meta.dirname, 'site');

/** Nothing but the gateway is asked, and no page elsewhere may frame it. Editors and plots style their own elements. */
const policy = [
  "default-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data:",
  "frame-ancestors 'none'",
  "base-uri 'none'",
  "form-action 'self'",
].join('; ');

/**
 * Serves the built web app at `/`. Every address that a browser opens, and that is nothing else, is one of the app's
 * pages. Without a build a line says how to make one.
 */
export function serveStudio(app: FastifyInstance): void {
  if (!existsSync(join(site, 'index.html'))) {
    app.get('/', (_request, reply) => reply.type('text/plain; charset=utf-8').send(notBuilt));
    return;
  }
  app.register(fastifyStatic, {
    root: site,
    preCompressed: true,
    cacheControl: false,
    setHeaders: (reply, path) => {
      reply.setHeader('content-security-policy', policy);
      reply.setHeader('x-content-type-options', 'nosniff');
      reply.setHeader('cache-control', hasHash(path) ? 'max-age=31536000, immutable' : 'no-cache');
    },
  });
  app.setNotFoundHandler((request, reply) => {
    if (isPage(request)) return reply.sendFile('index.html');
    return notFound(request, reply);
  });
}

const notBuilt =
  'Weft serves the graph at /graphql. Studio is not built here: npm run build:studio\n';

/** Vite puts what it gives a hash into `assets`. */
const hasHash = (path: string) => path.startsWith(join(site, 'assets'));

/** Pages do not end as files do. A dot may be in them: carriers put it into tracking numbers. */
function isPage({ method, url, headers }: FastifyRequest): boolean {
  const path = url.split('?', 1)[0] ?? '';
  const last = path.slice(path.lastIndexOf('/') + 1);
  return (
    method === 'GET' &&
    !/\.[a-z][a-z0-9]*$/i.test(last) &&
    (headers.accept?.includes('text/html') ?? false)
  );
}

function notFound({ method, url }: FastifyRequest, reply: FastifyReply) {
  const message = `There is nothing at ${method} ${url.split('?', 1)[0]}; the graph is at /graphql`;
  return reply.code(404).send({ errors: [{ message, extensions: { code: 'NOT_FOUND' } }] });
}
