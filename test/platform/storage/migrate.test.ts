import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Kysely, sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openDatabase } from '../../../platform/storage/database.ts';
import { migrate } from '../../../platform/storage/migrate.ts';
import { createDatabase } from '../../support/database.ts';

describe('a migration that takes longer than a statement may', () => {
  let database: Awaited<ReturnType<typeof createDatabase>>;
  let folder: string;
  let db: Kysely<unknown>;

  beforeAll(async () => {
    database = await createDatabase('migrated');
    folder = await mkdtemp(join(tmpdir(), 'weft-migrations-'));
    await writeFile(join(folder, '0001-slow.sql'), 'select pg_sleep(0.6)');
    db = openDatabase({ url: database.url, poolSize: 1, statementTimeoutMs: 300 });
  });

  afterAll(async () => {
    await db.destroy();
    await database.drop();
    await rm(folder, { recursive: true });
  });

  it('is not cut off, and neither is the other process that waits for it', async () => {
    const other = openDatabase({ url: database.url, poolSize: 1, statementTimeoutMs: 300 });
    const applied = await Promise.all([migrate(db, folder), migrate(other, folder)]);
    await other.destroy();
    expect(applied.flat().filter((name) => name === '0001-slow')).toHaveLength(1);
  });

  it('gives the limit back to what comes after', async () => {
    const slow = sql`select pg_sleep(5)`.execute(db);
    await expect(slow).rejects.toMatchObject({ code: '57014' });
  });
});
