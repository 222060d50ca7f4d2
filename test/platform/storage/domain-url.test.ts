import { spawn } from 'node:child_process';
import { chmod, mkdtemp, rm, stat, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openDatabase } from '../../../platform/storage/database.ts';
import { resolveDatabaseUrl } from '../../../platform/storage/domain-url.ts';
import { startCluster } from '../../../platform/storage/embedded/cluster.ts';
import { findPostmaster } from '../../../platform/storage/embedded/postmaster.ts';
import { serverUser } from '../../../platform/storage/embedded/server-user.ts';
import { freePort } from '../../support/cluster.ts';

async function ask(url: string, statement: string): Promise<unknown[]> {
  const db = openDatabase<unknown>({ url });
  try {
    return (await sql.raw(statement).execute(db)).rows;
  } finally {
    await db.destroy();
  }
}

/** Longer than a server takes to stop that nobody holds. */
async function workedOn(url: string): Promise<string> {
  await ask(url, 'select pg_sleep(1)');
  return 'worked';
}

describe('the database of a domain, for a command', () => {
  let dataDir: string;
  let env: Record<string, string>;

  beforeAll(async () => {
    dataDir = await mkdtemp(join(tmpdir(), 'weft-url-'));
    await chmod(dataDir, 0o711);
    env = { WEFT_DATA_DIR: dataDir, WEFT_POSTGRES_PORT: String(await freePort()) };
  });

  afterAll(() => rm(dataDir, { recursive: true, force: true }));

  it('is the one that is set, and nothing is started for it', async () => {
    const url = 'postgres://shop@db.example/catalog';
    const resolved = await resolveDatabaseUrl('catalog', {
      ...env,
      WEFT_CATALOG_DATABASE_URL: url,
    });
    await resolved.release();
    expect(resolved.url).toBe(url);
    expect(await findPostmaster(join(dataDir, 'postgres'))).toBeNull();
  });

  it('is in the embedded PostgreSQL, started for the time of the use and kept after', async () => {
    const first = await resolveDatabaseUrl('catalog', env);
    await ask(first.url, 'create table kept as select 1 as one');
    await first.release();
    expect(await findPostmaster(join(dataDir, 'postgres'))).toBeNull();
    const again = await resolveDatabaseUrl('catalog', env);
    expect(again.url).toBe(first.url);
    expect(await ask(again.url, 'select one from kept')).toEqual([{ one: 1 }]);
    await again.release();
  });

  it('joins the PostgreSQL that runs already, and leaves it running', async () => {
    const first = await resolveDatabaseUrl('catalog', env);
    const second = await resolveDatabaseUrl('gift-cards', env);
    await second.release();
    expect(await ask(first.url, 'select current_user::text as me')).toEqual([
      { me: 'weft_catalog' },
    ]);
    expect((await stat(join(dataDir, 'credentials.json'))).mode & 0o777).toBe(0o600);
    await expect(ask(second.url.replace(/\/[^/]+$/, '/weft_catalog'), 'select 1')).rejects.toThrow(
      /permission denied/,
    );
    await first.release();
  });

  it('keeps the server that it started until those who joined it are done', async () => {
    const starter = await resolveDatabaseUrl('catalog', env);
    const joiner = await resolveDatabaseUrl('gift-cards', env);
    const released = starter.release();
    const first = await Promise.race([released.then(() => 'stopped'), workedOn(joiner.url)]);
    expect(first).toBe('worked');
    await joiner.release();
    await released;
    expect(await findPostmaster(join(dataDir, 'postgres'))).toBeNull();
  });

  it('joins a server that is about to stop, or starts its own', async () => {
    const starter = await resolveDatabaseUrl('catalog', env);
    // Whichever is first: the starter waits for who has joined, who comes later starts a server.
    const stopping = starter.release();
    const joiner = await resolveDatabaseUrl('gift-cards', env);
    expect(await ask(joiner.url, 'select 1 as one')).toEqual([{ one: 1 }]);
    await joiner.release();
    await stopping;
  });

  it('finds the running server through a symbolic link too', async () => {
    const first = await resolveDatabaseUrl('catalog', env);
    const link = `${dataDir}-link`;
    await symlink(dataDir, link);
    const second = await resolveDatabaseUrl('catalog', { ...env, WEFT_DATA_DIR: link });
    await second.release();
    await rm(link);
    expect(await ask(first.url, 'select 1 as one')).toEqual([{ one: 1 }]);
    await first.release();
  });

  it('refuses to start another server on data that is in use', async () => {
    const first = await resolveDatabaseUrl('catalog', env);
    const other = startCluster({ folder: join(dataDir, 'postgres'), port: await freePort() });
    await expect(other).rejects.toMatchObject({ code: 'PORT_IN_USE' });
    await first.release();
  });

  it('starts although a power loss left a lock that names a living process', async () => {
    await (await resolveDatabaseUrl('catalog', env)).release();
    const user = await serverUser();
    const living = spawn(process.execPath, ['-e', 'process.stdin.resume()'], { ...user, cwd: '/' });
    const lock = join(dataDir, 'postgres', 'data', 'postmaster.pid');
    await writeFile(lock, `${living.pid}\n`);
    const resolved = await resolveDatabaseUrl('catalog', env);
    living.kill();
    expect(await ask(resolved.url, 'select 1 as one')).toEqual([{ one: 1 }]);
    await resolved.release();
  });

  it('says which file holds unreadable passwords', async () => {
    await writeFile(join(dataDir, 'credentials.json'), '{');
    await expect(resolveDatabaseUrl('catalog', env)).rejects.toMatchObject({
      code: 'SETTINGS_INVALID',
      message: expect.stringContaining('credentials.json'),
    });
  });
});
