import { sql } from 'kysely';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { openDatabase } from '../../../platform/storage/database.ts';
import { toMeshError } from '../../../schema/errors.ts';
import { createDatabase } from '../../support/database.ts';

/** Ends every session on a database, as a restart of the server does. */
async function endSessions(database: string): Promise<void> {
  const client = new pg.Client({ connectionString: inject('adminUrl') });
  await client.connect();
  await client.query(
    'select pg_terminate_backend(pid, 5000) from pg_stat_activity where datname = $1',
    [database],
  );
  await client.end();
}

describe('a database whose server restarts', () => {
  let database: Awaited<ReturnType<typeof createDatabase>>;
  beforeAll(async () => {
    database = await createDatabase('restarted');
  });
  afterAll(() => database.drop());

  it('fails the transaction that was open, keeps the process, and answers again', async () => {
    const db = openDatabase<unknown>({ url: database.url });
    const open = db.transaction().execute(async (tx) => {
      await sql`select 1`.execute(tx);
      await endSessions(new URL(database.url).pathname.slice(1));
      await sql`select 1`.execute(tx);
    });
    const failure = await open.catch((error: unknown) => toMeshError(error).code);
    expect(failure).toBe('STORAGE_UNAVAILABLE');
    const { rows } = await sql`select 1 as one`.execute(db);
    expect(rows).toEqual([{ one: 1 }]);
    await db.destroy();
  });
});
