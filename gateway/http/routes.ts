import type { FastifyInstance, FastifyReply, FastifyRequest, RouteHandlerMethod } from 'fastify';
import { refuseMalformedCallers } from '../../platform/identity/refuse-malformed.ts';
import { serveStudio } from '../studio/serve-studio.ts';
import type { ServedRelease } from '../supergraph/released-supergraph.ts';
import { letPlainReadPass } from './plain-reads.ts';

export type Phase = { phase: 'loading' } | Serving;

export interface Serving {
  phase: 'serving';
  /** Answers what it knows already; resolves to false for all else. */
  answerKnown(request: FastifyRequest, reply: FastifyReply): Promise<boolean>;
  /** Answers everything. */
  handle: RouteHandlerMethod;
}

export interface GatewayState {
  now(): Phase;
  /** What of a registry is served. */
  release: (() => ServedRelease | undefined) | undefined;
  startedAt: Date;
}

/** What the gateway answers to, and how: Studio at `/`, `/health`, `/ready` and `/graphql`. */
export function addRoutes(app: FastifyInstance, { now, release, startedAt }: GatewayState): void {
  refuseMalformedCallers(app);
  const parseJson = app.getDefaultJsonParser('error', 'error');
  app.removeContentTypeParser('application/json');
  // Kept as text: a request that equals one under way needs no reading.
  app.addContentTypeParser('application/json', { parseAs: 'string' }, (_request, text, done) =>
    done(null, text),
  );
  serveStudio(app);
  app.get('/health', () => ({ status: 'alive' }));
  app.get('/ready', (_request, reply) => {
    const { phase } = now();
    return reply
      .code(phase === 'serving' ? 200 : 503)
      .send({ status: phase, startedAt, release: release?.() ?? null });
  });
  app.route({
    url: '/graphql',
    method: ['GET', 'POST', 'OPTIONS'],
    async handler(request, reply) {
      // A person who opens the address of the graph wants the page, not an error for programs.
      if (request.method === 'GET' && isPageVisit(request)) return reply.redirect('/');
      const state = now();
      if (state.phase !== 'serving') {
        return reply.code(503).header('retry-after', '1').send(stillLoading);
      }
      const { body } = request;
      if (typeof body === 'string' && isJson(request)) {
        if (await state.answerKnown(request, reply)) return reply;
        request.body = await readJson(parseJson, request, body);
      }
      letPlainReadPass(request.method, request.headers);
      return state.handle.call(app, request, reply);
    },
  });
}

/** Fastify keeps plain text as text too. */
function isJson({ headers }: FastifyRequest): boolean {
  return headers['content-type']?.startsWith('application/json') ?? false;
}

type ParseJson = ReturnType<FastifyInstance['getDefaultJsonParser']>;

/** Rejects with Fastify's own error for text that is no JSON. */
function readJson(parse: ParseJson, request: FastifyRequest, text: string): Promise<unknown> {
  return new Promise((resolve, reject) => {
    parse(request, text, (error, value) => (error ? reject(error) : resolve(value)));
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
