import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type Kysely, type Migration, Migrator, sql } from 'kysely';
import { MeshError } from '../../schema/errors.ts';

/** What every domain's database holds besides its own tables. */
const platformMigrations = join(import.meta.dirname, 'migrations');

/**
 * Brings a domain's database up to date with the SQL files of its room, in order of their names,
 * each once, under a lock. Returns the names of those applied now.
 * Neither a migration nor the wait for another process's is limited in time; half a migration helps nobody.
 */
export async function migrate<T>(db: Kysely<T>, folder: string): Promise<string[]> {
  return db.connection().execute(async (connection) => {
    await sql`set statement_timeout = 0`.execute(connection);
    const applied = [
      ...(await apply(connection, platformMigrations, 'weft_platform_migration')),
      ...(await apply(connection, folder, 'weft_migration')),
    ];
    // After a failure nobody goes on with this database, so that only a success gives the limit back.
    await sql`reset statement_timeout`.execute(connection);
    return applied;
  });
}

async function apply<T>(db: Kysely<T>, folder: string, table: string): Promise<string[]> {
  const migrator = new Migrator({
    db,
    provider: { getMigrations: () => readMigrations(folder) },
    migrationTableName: table,
    migrationLockTableName: `${table}_lock`,
  });
  const { error, results = [] } = await migrator.migrateToLatest();
  if (error) {
    const failed = results.find(({ status }) => status === 'Error')?.migrationName ?? 'unknown';
    const reason = error instanceof Error ? error.message : String(error);
    throw new MeshError('INTERNAL', `Migration ${failed} in ${folder} failed: ${reason}`, {
      cause: error,
    });
  }
  return results.map(({ migrationName }) => migrationName);
}

async function readMigrations(folder: string): Promise<Record<string, Migration>> {
  const files = (await readdir(folder)).filter((file) => file.endsWith('.sql'));
  const entries = files.map(async (file): Promise<[string, Migration]> => {
    const text = await readFile(join(folder, file), 'utf8');
    return [
      file.replace(/\.sql$/, ''),
      { up: async (db) => void (await sql.raw(text).execute(db)) },
    ];
  });
  return Object.fromEntries(await Promise.all(entries));
}
