import { Kysely, PostgresDialect } from 'kysely';
import pg from 'pg';
import type { Logger } from '../process/log.ts';

export interface DatabaseOptions {
  url: string;
  /** Connections kept at most. */
  poolSize?: number;
  /** Longest that one statement may take before PostgreSQL cancels it. */
  statementTimeoutMs?: number;
  /** Told of every statement that is sent; tests count with it. */
  onStatement?: (sql: string) => void;
  log?: Logger;
}

const { builtins } = pg.types;

/** Calendar days stay text (a Date would shift them by zone); counts stay numbers. */
const parsers = new Map<number, (text: string) => unknown>([
  [builtins.DATE, (text) => text],
  [builtins.INT8, Number],
]);

/**
 * Opens a domain's database. `numeric` arrives as exact text, `timestamptz` as Date.
 * Close it with `destroy()`.
 */
export function openDatabase<Tables>(options: DatabaseOptions): Kysely<Tables> {
  const pool = new pg.Pool({
    connectionString: options.url,
    max: options.poolSize ?? 10,
    // Includes the wait for a free connection of the pool, which a burst of writes may take.
    connectionTimeoutMillis: 15_000,
    idleTimeoutMillis: 30_000,
    statement_timeout: options.statementTimeoutMs ?? 30_000,
    types: { getTypeParser: (oid: number, format) => parserOf(oid, format) },
  });
  // An idle connection that breaks (a database restart) is replaced by the pool at the next use.
  pool.on('error', (error) => options.log?.warn({ err: error }, 'database connection lost'));
  // The pool stops listening while a connection is in use, and an error that nobody hears ends the process;
  // whoever waits for an answer is told of the loss by his query.
  pool.on('connect', (client) => {
    client.on('error', (error) => options.log?.debug({ err: error }, 'connection in use lost'));
  });
  return new Kysely<Tables>({
    dialect: new PostgresDialect({ pool }),
    log: (event) => options.onStatement?.(event.query.sql),
  });
}

function parserOf(oid: number, format?: 'text' | 'binary') {
  return parsers.get(oid) ?? pg.types.getTypeParser(oid, format);
}
