import { ApolloGateway } from '@apollo/gateway';
import { ApolloServer } from '@apollo/server';
import {
  ApolloServerPluginLandingPageDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from '@apollo/server/plugin/disabled';
import { fastifyApolloHandler } from '@as-integrations/fastify';
import type { FastifyRequest, RouteHandlerMethod } from 'fastify';
import { refuseMalformedCallers } from '../platform/identity/refuse-malformed.ts';
import { closeHttpServer, createHttpServer } from '../platform/process/http-server.ts';
import { listen } from '../platform/process/listen.ts';
import type { Logger } from '../platform/process/log.ts';
import type { Running } from '../platform/process/run.ts';
import { createContext, type GatewayContext } from './context.ts';
import { formatError } from './execution/format-error.ts';
import { subgraphSource } from './execution/subgraph-source.ts';
import type { GatewaySettings } from './settings.ts';
import { landingPage } from './studio/landing-page.ts';
import { runningDomains } from './supergraph/source.ts';

export interface GatewayOptions extends GatewaySettings {
  log: Logger;
}

export interface RunningGateway extends Running {
  /** The GraphQL endpoint. */
  url: string;
  /** Resolves when the first supergraph is loaded; rejects when it cannot be. */
  ready: Promise<void>;
}

/** Operations are text that people or code generators write: small. */
const bodyLimitBytes = 1024 * 1024;
const maxTokens = 10_000;

type Phase = { phase: 'loading' } | { phase: 'serving'; handle: RouteHandlerMethod };

/**
 * Starts the gateway on loopback. It listens at once: `/health` says alive, `/ready` says 503 until
 * a supergraph is loaded.
 */
export async function startGateway(options: GatewayOptions): Promise<RunningGateway> {
  const { log } = options;
  const app = createHttpServer({ log, bodyLimitBytes });
  const stopping = new AbortController();
  const apollo = createApollo(options, stopping.signal);
  let state: Phase = { phase: 'loading' };

  refuseMalformedCallers(app);
  app.get('/', (_request, reply) => reply.type('text/html').send(landingPage));
  app.get('/health', () => ({ status: 'alive' }));
  app.get('/ready', (_request, reply) =>
    reply.code(state.phase === 'serving' ? 200 : 503).send({ status: state.phase }),
  );
  app.route({
    url: '/graphql',
    method: ['GET', 'POST', 'OPTIONS'],
    handler(request, reply) {
      // A person who opens the address of the graph wants the page, not an error for programs.
      if (request.method === 'GET' && isPageVisit(request)) return reply.redirect('/');
      if (state.phase === 'serving') return state.handle.call(app, request, reply);
      const error = {
        message: 'The graph is loading; try again in a second',
        extensions: { code: 'SUBGRAPH_UNAVAILABLE' },
      };
      return reply
        .code(503)
        .header('retry-after', '1')
        .send({ errors: [error] });
    },
  });

  const origin = await listen(app, options.port, 'WEFT_GATEWAY_PORT');
  const ready = apollo.start().then(
    () => {
      state = {
        phase: 'serving',
        handle: fastifyApolloHandler(apollo, { context: createContext }),
      };
      log.info(`ready at ${origin}/graphql`);
    },
    (error) => {
      // Whoever stops it while it loads has no use for the reason.
      if (!stopping.signal.aborted) throw error;
    },
  );
  const stop = async () => {
    stopping.abort();
    await closeHttpServer(app);
    await ready.catch(() => undefined);
    // Apollo Server refuses to stop what never started.
    if (state.phase === 'serving') await apollo.stop();
  };
  return { url: `${origin}/graphql`, ready, stop };
}

function isPageVisit({ headers, url }: FastifyRequest): boolean {
  return !url.includes('?') && (headers.accept?.includes('text/html') ?? false);
}

function createApollo(options: GatewayOptions, signal: AbortSignal): ApolloServer<GatewayContext> {
  const { log, timeoutMs } = options;
  // The stock gateway reports to its vendor unless this variable says no, and has no option for it.
  process.env.APOLLO_TELEMETRY_DISABLED = 'true';
  const quiet = () => undefined;
  const gateway = new ApolloGateway({
    supergraphSdl: runningDomains({ ...options, signal }),
    buildService: ({ name, url = '' }) => subgraphSource({ name, url, timeoutMs, log }),
    logger: {
      debug: quiet,
      info: quiet,
      warn: (text) => log.warn(text),
      error: (text) => log.error(text),
    },
  });
  return new ApolloServer<GatewayContext>({
    gateway,
    introspection: true,
    csrfPrevention: true,
    // Fragments that spread each other could otherwise select millions of fields with a few lines.
    maxRecursiveSelections: true,
    parseOptions: { maxTokens },
    stopOnTerminationSignals: false,
    formatError: formatError(log),
    plugins: [ApolloServerPluginLandingPageDisabled(), ApolloServerPluginUsageReportingDisabled()],
  });
}
