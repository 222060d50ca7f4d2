import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { ApolloServer } from '@apollo/server';
import {
  ApolloServerPluginInlineTraceDisabled,
  ApolloServerPluginLandingPageDisabled,
} from '@apollo/server/plugin/disabled';
import fastifyApollo from '@as-integrations/fastify';
import type { FastifyRequest } from 'fastify';
import type { Kysely } from 'kysely';
import { callerHeader, parseCaller } from '../identity/caller.ts';
import { refuseMalformedCallers } from '../identity/refuse-malformed.ts';
import { closeHttpServer, createHttpServer } from '../process/http-server.ts';
import { listen } from '../process/listen.ts';
import { createLog, type Logger } from '../process/log.ts';
import { isMain, type Running, runProcess } from '../process/run.ts';
import { domainVariable } from '../process/settings.ts';
import { openDatabase } from '../storage/database.ts';
import { migrate } from '../storage/migrate.ts';
import { forgetOldRequests } from '../storage/once.ts';
import { isReachable, untilReachable } from '../storage/until-reachable.ts';
import { loadSamples } from '../transfer/samples.ts';
import { type BackgroundTools, runInBackground } from './background.ts';
import type { SubgraphContext, SubgraphDefinition } from './definition.ts';
import { formatError } from './format-error.ts';
import { refuseUnstorableText } from './refuse-unstorable-text.ts';
import { buildSchema } from './schema.ts';
import { readSubgraphSettings, type SubgraphSettings } from './settings.ts';

export interface StartOptions extends SubgraphSettings {
  log: Logger;
  clock?: () => Date;
  /** Told of every SQL statement; tests count with it. */
  onStatement?: (sql: string) => void;
}

export interface RunningSubgraph extends Running {
  name: string;
  /** The GraphQL endpoint. */
  url: string;
}

/** Representations of many entities come in one request, so bodies may be larger than a client's. */
const bodyLimitBytes = 10 * 1024 * 1024;

/** Starts a domain: database up to date, samples if it is empty, then GraphQL over HTTP on loopback. */
export async function startSubgraph<Tables, Loaders, Resources extends Running | undefined>(
  room: SubgraphDefinition<Tables, Loaders, Resources>,
  options: StartOptions,
): Promise<RunningSubgraph> {
  const { log } = options;
  const db = openDatabase<Tables>({
    url: options.databaseUrl,
    poolSize: options.poolSize,
    onStatement: options.onStatement,
    log,
  });
  try {
    await untilReachable(db);
    const applied = await migrate(db, join(room.folder, 'migrations'));
    if (applied.length) log.info(`database brought up to date: ${applied.join(', ')}`);
    if (options.samples) await loadSamples(room, db, log);
    return await serve(room, db, options);
  } catch (error) {
    await db.destroy();
    throw error;
  }
}

async function serve<Tables, Loaders, Resources extends Running | undefined>(
  room: SubgraphDefinition<Tables, Loaders, Resources>,
  db: Kysely<Tables>,
  options: StartOptions,
): Promise<RunningSubgraph> {
  const { log, clock = () => new Date() } = options;
  const app = createHttpServer({ log, bodyLimitBytes });
  const apollo = new ApolloServer<SubgraphContext<Tables, Loaders, Resources>>({
    schema: buildSchema(room),
    introspection: true,
    csrfPrevention: true,
    stopOnTerminationSignals: false,
    formatError: formatError(room.name, log),
    plugins: [
      ApolloServerPluginLandingPageDisabled(),
      ApolloServerPluginInlineTraceDisabled(),
      refuseUnstorableText(),
    ],
  });
  refuseMalformedCallers(app);
  const resources = room.startResources?.();
  await apollo.start();
  await app.register(fastifyApollo(apollo), {
    context: async (request: FastifyRequest) => ({
      db,
      loaders: room.createLoaders(db),
      caller: parseCaller(request.headers[callerHeader]?.toString()),
      origin: app.listeningOrigin,
      clock,
      newId: randomUUID,
      log,
      resources,
    }),
  });
  const startedAt = clock().toISOString();
  app.get('/health', () => ({ status: 'alive', domain: room.name, startedAt }));
  app.get('/ready', async (_request, reply) => {
    const isReady = await isReachable(db);
    const status = isReady ? 'ready' : 'without database';
    return reply.code(isReady ? 200 : 503).send({ status, domain: room.name, startedAt });
  });
  room.routes?.(app, { db, clock, log });
  const origin = await listen(app, options.port, domainVariable(room.name, 'PORT'));
  log.info(`ready at ${origin}/graphql`);
  const tasks = [forgetfulness, ...(room.background ?? [])];
  // A connection of its own, so that what the domain does by itself takes none from those who ask.
  const ownDb = openDatabase<Tables>({ url: options.databaseUrl, poolSize: 1, log });
  const background = runInBackground<Tables>(tasks, { db: ownDb, clock, log });
  const stop = async () => {
    await Promise.all([closeHttpServer(app), background.stop()]);
    await apollo.stop();
    await resources?.stop();
    await Promise.all([db.destroy(), ownDb.destroy()]);
  };
  return { name: room.name, url: `${origin}/graphql`, stop };
}

const forgetfulness = {
  name: 'forgetting old idempotency keys',
  restMs: 60 * 60 * 1000,
  async step<Tables>({ db, clock }: BackgroundTools<Tables>): Promise<boolean> {
    await forgetOldRequests(db, clock());
    return false;
  },
};

/** Runs the domain as a process of its own when its `main.ts` is what node was asked to run. */
export async function runSubgraph<Tables, Loaders, Resources extends Running | undefined>(
  room: SubgraphDefinition<Tables, Loaders, Resources>,
  filename: string,
): Promise<void> {
  if (!isMain(filename)) return;
  const log = createLog(room.name, process.env.WEFT_LOG_LEVEL);
  await runProcess(log, () => {
    const settings = readSubgraphSettings(room, process.env);
    return startSubgraph(room, { ...settings, log });
  });
}
