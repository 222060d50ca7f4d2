import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import pg from 'pg';
import { inject } from 'vitest';
import { type DatabaseOptions, openDatabase } from '../../platform/storage/database.ts';
import { migrate } from '../../platform/storage/migrate.ts';
import { databaseName, provision } from '../../platform/storage/provision.ts';

/** A database of a test's own, with a role that owns nothing else. */
export async function createDatabase(
  domain: string,
): Promise<{ url: string; drop(): Promise<void> }> {
  const adminUrl = inject('adminUrl');
  const name = `${domain}_${randomUUID().slice(0, 8)}`;
  const url = await provision(adminUrl, { domain: name, password: randomUUID() });
  const drop = async () => {
    const client = new pg.Client({ connectionString: adminUrl });
    await client.connect();
    await client.query(`drop database if exists ${databaseName(name)} with (force)`);
    await client.query(`drop role if exists ${databaseName(name)}`);
    await client.end();
  };
  return { url, drop };
}

/** A domain's migrated, empty database, opened. */
export async function openTestDatabase<T>(
  domain: string,
  options: Omit<DatabaseOptions, 'url'> = {},
) {
  const { url, drop } = await createDatabase(domain);
  const db = openDatabase<T>({ url, ...options });
  await migrate(db, join(import.meta.dirname, '../../subgraphs', domain, 'migrations'));
  const close = async () => {
    await db.destroy();
    await drop();
  };
  return { db, url, close };
}
