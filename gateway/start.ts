import { fastifyApolloHandler } from '@as-integrations/fastify';
import { closeHttpServer, createHttpServer } from '../platform/process/http-server.ts';
import { listen } from '../platform/process/listen.ts';
import type { Logger } from '../platform/process/log.ts';
import type { Running } from '../platform/process/run.ts';
import { createApollo } from './apollo.ts';
import { contextOf, isGatewayContext } from './context.ts';
import { formatError } from './execution/format-error.ts';
import { answerKnown } from './http/answer-known.ts';
import { KnownOperations } from './http/known-operations.ts';
import { addRoutes, type Phase } from './http/routes.ts';
import type { ServedRelease } from './supergraph/released-supergraph.ts';
import type { SupergraphSource } from './supergraph/supergraph-source.ts';
import { startTelemetry, type Telemetry, type UsageTarget } from './telemetry/start.ts';
import { WeftGateway } from './weft-gateway.ts';

export interface GatewayOptions {
  /** 0 means any free one. */
  port: number;
  source: SupergraphSource;
  /** Longest that one subgraph may take to answer, in ms. */
  timeoutMs: number;
  /** Headers of a request that subgraphs get too, in lower case. */
  forwardHeaders?: readonly string[];
  /** What of a registry is served now; absent where none is followed. */
  release?: () => ServedRelease | undefined;
  /** Where use is reported, if anywhere. */
  usage?: UsageTarget | undefined;
  /** Whether requests that ask are told how they are answered, with the names of subgraphs. Default off. */
  explain?: boolean;
  log: Logger;
}

export interface RunningGateway extends Running {
  /** The GraphQL endpoint. */
  url: string;
  /** Resolves when the first supergraph is loaded; rejects when it cannot be. */
  ready: Promise<void>;
}

/** Operations are small, and variables rarely large. */
const bodyLimitBytes = 1024 * 1024;

/**
 * Starts the gateway on loopback. It listens at once: `/health` says alive, `/ready` says 503 until
 * a supergraph is loaded.
 */
export async function startGateway(options: GatewayOptions): Promise<RunningGateway> {
  const { log, forwardHeaders = [] } = options;
  const app = createHttpServer({ log, bodyLimitBytes });
  const stopping = new AbortController();
  const telemetry = startTelemetry(options.usage, log);
  const { answers, counts } = telemetry;
  const format = formatError(log, counts && ((name, code) => counts.countError(name, code)));
  const gateway = createWeftGateway(options, telemetry, stopping.signal);
  const apollo = createApollo({
    gateway,
    formatError: format,
    answers,
    explains: options.explain ?? false,
  });
  const known = new KnownOperations({
    engine: gateway.engine,
    formatError: format,
    lookups: counts?.lookups.ANSWERS,
  });
  const context = contextOf(forwardHeaders, telemetry.readClient);
  let state: Phase = { phase: 'loading' };
  addRoutes(app, { now: () => state, release: options.release, startedAt: new Date() });

  const origin = await listen(app, options.port, 'WEFT_GATEWAY_PORT');
  const ready = apollo.start().then(
    () => {
      state = {
        phase: 'serving',
        answerKnown: answerKnown({ known, context, tell: answers?.tell }),
        handle: fastifyApolloHandler(apollo, { context }),
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
    await telemetry.stop();
  };
  return { url: `${origin}/graphql`, ready, stop };
}

function createWeftGateway(
  options: GatewayOptions,
  { answers, counts }: Telemetry,
  signal: AbortSignal,
): WeftGateway {
  const { log, timeoutMs, source } = options;
  const quiet = () => undefined;
  const executed = answers?.executed;
  return new WeftGateway({
    supergraphSdl: source(signal),
    timeoutMs,
    lookups: counts?.lookups,
    forwardHeaders: (context) => (isGatewayContext(context) ? context.forwarded : {}),
    onExecuted: executed && ((context, operation) => executed.note(context, operation)),
    reportFailure: (name, error) => log.warn({ err: error }, `${name} cannot be asked`),
    logger: {
      debug: quiet,
      info: quiet,
      warn: (text) => log.warn(text),
      error: (text) => log.error(text),
    },
  });
}
