import type { FastifyInstance, FastifyRequest, RouteHandlerMethod } from 'fastify';
import { refuseMalformedCallers } from '../../platform/identity/refuse-malformed.ts';
import { landingPage } from '../studio/landing-page.ts';
import { letPlainReadPass } from './plain-reads.ts';

export type Phase = { phase: 'loading' } | { phase: 'serving'; handle: RouteHandlerMethod };

/** What the gateway answers to, and how: `/`, `/health`, `/ready` and `/graphql`. */
export function addRoutes(app: FastifyInstance, now: () => Phase): void {
  refuseMalformedCallers(app);
  app.get('/', (_request, reply) => reply.type('text/html').send(landingPage));
  app.get('/health', () => ({ status: 'alive' }));
  app.get('/ready', (_request, reply) => {
    const { phase } = now();
    return reply.code(phase === 'serving' ? 200 : 503).send({ status: phase });
  });
  app.route({
    url: '/graphql',
    method: ['GET', 'POST', 'OPTIONS'],
    handler(request, reply) {
      // A person who opens the address of the graph wants the page, not an error for programs.
      if (request.method === 'GET' && isPageVisit(request)) return reply.redirect('/');
      const state = now();
      if (state.phase !== 'serving') {
        return reply.code(503).header('retry-after', '1').send(stillLoading);
      }
      letPlainReadPass(request.method, request.headers);
      return state.handle.call(app, request, reply);
    },
  });
}

const stillLoading = {
  errors: [
    {
      message: 'The graph is loading; try again in a second',
      extensions: { code: 'SUBGRAPH_UNAVAILABLE' },
    },
  ],
};

function isPageVisit({ headers, url }: FastifyRequest): boolean {
  return !url.includes('?') && (headers.accept?.includes('text/html') ?? false);
}
