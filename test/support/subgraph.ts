import { silentLog } from '../../platform/process/log.ts';
import type { Running } from '../../platform/process/run.ts';
import type { SubgraphDefinition } from '../../platform/subgraph/definition.ts';
import { type RunningSubgraph, startSubgraph } from '../../platform/subgraph/start.ts';
import { createDatabase } from './database.ts';
import { type Ask, asker } from './graphql.ts';

export interface TestSubgraph extends RunningSubgraph {
  databaseUrl: string;
  /** SQL statements sent since the last call. */
  takeStatements(): string[];
  ask: Ask;
}

interface TestOptions {
  /** Load the room's sample data; default true. */
  samples?: boolean;
  clock?: () => Date;
}

/** The real domain on a free port, with a database of its own; `stop` leaves nothing behind. */
export async function startTestSubgraph<Tables, Loaders, Resources extends Running | undefined>(
  room: SubgraphDefinition<Tables, Loaders, Resources>,
  { samples = true, clock }: TestOptions = {},
): Promise<TestSubgraph> {
  const database = await createDatabase(room.name);
  const statements: string[] = [];
  const running = await startSubgraph(room, {
    port: 0,
    databaseUrl: database.url,
    poolSize: 5,
    samples,
    logLevel: 'silent',
    log: silentLog(),
    clock,
    onStatement: (sql) => void statements.push(sql),
  });
  const stopOnce = async () => {
    await running.stop();
    await database.drop();
  };
  // A test may stop a domain early to see the others carry on.
  let stopped: Promise<void> | undefined;
  const stop = () => {
    stopped ??= stopOnce();
    return stopped;
  };
  const takeStatements = () => statements.splice(0);
  return { ...running, databaseUrl: database.url, ask: asker(running.url), takeStatements, stop };
}
