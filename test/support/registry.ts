import type { Server } from 'node:http';
import pg from 'pg';
import { inject } from 'vitest';
import { silentLog } from '../../platform/process/log.ts';
import { openDatabase } from '../../platform/storage/database.ts';
import { type RunningSubgraph, startSubgraph } from '../../platform/subgraph/start.ts';
import { room } from '../../subgraphs/mesh/main.ts';
import type { Tables } from '../../subgraphs/mesh/store/tables.ts';
import { type StreamLimits, streamSupergraphs } from '../../subgraphs/mesh/supergraph-stream.ts';
import { takeUsage } from '../../subgraphs/mesh/usage-route.ts';
import { freePort } from './cluster.ts';
import { createDatabase } from './database.ts';

export interface TestRegistry {
  /** Where it answers, also after a stop and a start. */
  origin: string;
  databaseUrl: string;
  /** SQL statements sent since the last call. */
  takeStatements(): string[];
  /** Connections that are open to it. */
  connections(): Promise<number>;
  /** Makes an environment serve this, as a release does, and gives the revision. */
  publish(supergraphSdl: string, environment?: string): Promise<number>;
  start(): Promise<void>;
  stop(): Promise<void>;
  /** Takes the database away, and gives it back. */
  setDatabaseThere(isThere: boolean): Promise<void>;
  remove(): Promise<void>;
}

/** The real registry with a database of its own, which a test fills by itself. */
export async function startRegistry(limits: Partial<StreamLimits> = {}): Promise<TestRegistry> {
  const port = await freePort();
  const database = await createDatabase('mesh');
  const statements: string[] = [];
  const withLimits: typeof room = {
    ...room,
    routes(app, tools) {
      server = app.server;
      streamSupergraphs(app, tools, limits);
      takeUsage(app, tools);
    },
  };
  let running: RunningSubgraph | undefined;
  let server: Server | undefined;
  const start = async () => {
    running = await startSubgraph(withLimits, {
      port,
      databaseUrl: database.url,
      poolSize: 5,
      samples: false,
      logLevel: 'silent',
      log: silentLog(),
      onStatement: (sql) => void statements.push(sql),
    });
  };
  const stop = async () => {
    await running?.stop();
    running = undefined;
  };
  await start();
  return {
    origin: `http://127.0.0.1:${port}`,
    databaseUrl: database.url,
    takeStatements: () => statements.splice(0),
    connections: () =>
      new Promise((resolve) => {
        server?.getConnections((_error, count) => resolve(count));
      }),
    publish: (sdl, environment = 'production') => publish(database.url, environment, sdl),
    start,
    stop,
    setDatabaseThere: (isThere) => setDatabaseThere(database.url, isThere),
    async remove() {
      await stop();
      await database.drop();
    },
  };
}

/** Makes an environment of the registry with this database serve `sdl`, as a release does; gives the revision. */
export async function publish(url: string, environment: string, sdl: string): Promise<number> {
  const db = openDatabase<Tables>({ url, poolSize: 1 });
  try {
    return await db.transaction().execute(async (transaction) => {
      const { revision } = await transaction
        .updateTable('environments')
        .set(({ eb }) => ({ revision: eb('revision', '+', 1) }))
        .where('name', '=', environment)
        .returning('revision')
        .executeTakeFirstOrThrow();
      await transaction
        .insertInto('revisions')
        .values({
          environment,
          number: revision,
          action: 'PUBLISH',
          steps: '[]',
          actor: 'team:test',
          at: new Date(),
          check_id: null,
          supergraph_sdl: sdl,
          api_sdl: null,
        })
        .execute();
      return revision;
    });
  } finally {
    await db.destroy();
  }
}

async function setDatabaseThere(url: string, isThere: boolean): Promise<void> {
  const name = new URL(url).pathname.slice(1);
  const client = new pg.Client({ connectionString: inject('adminUrl') });
  await client.connect();
  await client.query(`alter database ${name} with allow_connections ${isThere}`);
  if (!isThere) {
    await client.query(
      'select pg_terminate_backend(pid) from pg_stat_activity where datname = $1',
      [name],
    );
  }
  await client.end();
}
