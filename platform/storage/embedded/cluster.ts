import { type ChildProcess, spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { existsSync } from 'node:fs';
import { chown, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { MeshError } from '../../../schema/errors.ts';
import { bundledPostgres, linkLibraries } from './binaries.ts';
import { type ServerUser, serverUser } from './server-user.ts';

export interface ClusterOptions {
  /** Where the data lies; made when absent. */
  folder: string;
  port: number;
  /** Tests trade durability for speed; nothing else may. */
  durable?: boolean;
}

export interface Cluster {
  /** A connection that may create roles and databases. */
  adminUrl: string;
  stop(): Promise<void>;
}

const admin = 'weft_admin';

/**
 * Starts a real PostgreSQL from the npm package, on loopback only, and makes its data folder the first time.
 * Throws PERMISSION_DENIED, PORT_IN_USE or NOT_SUPPORTED with what to change.
 */
export async function startCluster(options: ClusterOptions): Promise<Cluster> {
  const native = bundledPostgres();
  await linkLibraries(native);
  const user = await serverUser();
  const password = await initialise(native, options.folder, user);
  const server = await launch(native, options, user);
  return {
    adminUrl: `postgres://${admin}:${password}@127.0.0.1:${options.port}/postgres`,
    stop: () => stopServer(server),
  };
}

async function initialise(native: string, folder: string, user: ServerUser): Promise<string> {
  const data = join(folder, 'data');
  const secret = join(folder, 'admin-password');
  if (existsSync(join(data, 'PG_VERSION'))) return (await readFile(secret, 'utf8')).trim();
  const password = randomBytes(24).toString('base64url');
  await mkdir(data, { recursive: true });
  await writeFile(secret, `${password}\n`, { mode: 0o600 });
  if (user.uid !== undefined && user.gid !== undefined) {
    for (const path of [folder, data, secret]) await chown(path, user.uid, user.gid);
  }
  const args = [
    `--pgdata=${data}`,
    `--username=${admin}`,
    `--pwfile=${secret}`,
    '--auth=scram-sha-256',
  ];
  args.push('--encoding=UTF8', '--locale=C', '--no-sync', '--no-instructions');
  const run = spawn(join(native, 'bin', 'initdb'), args, {
    uid: user.uid,
    gid: user.gid,
    cwd: '/',
  });
  const said = collect(run);
  const code = await new Promise<number | null>((resolve, reject) => {
    run.once('error', reject).once('close', resolve);
  });
  if (code === 0) return password;
  await rm(data, { recursive: true, force: true });
  throw new MeshError('INTERNAL', `PostgreSQL could not make its data folder ${data}: ${said()}`);
}

async function launch(
  native: string,
  options: ClusterOptions,
  user: ServerUser,
): Promise<ChildProcess> {
  const settings = [
    'listen_addresses=127.0.0.1',
    'unix_socket_directories=',
    'max_connections=200',
  ];
  if (options.durable === false)
    settings.push('fsync=off', 'full_page_writes=off', 'synchronous_commit=off');
  const args = ['-D', join(options.folder, 'data'), '-p', String(options.port)];
  for (const entry of settings) args.push('-c', entry);
  const server = spawn(join(native, 'bin', 'postgres'), args, {
    uid: user.uid,
    gid: user.gid,
    cwd: '/',
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  const said = collect(server);
  await new Promise<void>((resolve, reject) => {
    const fail = () => reject(startError(said(), options.port));
    server.once('error', fail).once('close', fail);
    server.stderr?.on('data', () => {
      if (said().includes('ready to accept connections')) resolve();
    });
  });
  return server;
}

function startError(said: string, port: number): MeshError {
  if (said.includes('Address already in use')) {
    return new MeshError(
      'PORT_IN_USE',
      `Port ${port} is in use, so PostgreSQL cannot start; stop what uses it, or set WEFT_POSTGRES_PORT to a free one`,
    );
  }
  return new MeshError('INTERNAL', `PostgreSQL did not start: ${said.trim()}`);
}

/** The last 8 KB of what a child says on stderr. */
function collect(child: ChildProcess): () => string {
  let text = '';
  child.stderr?.on('data', (chunk: Buffer) => {
    text = (text + chunk.toString('utf8')).slice(-8192);
  });
  return () => text;
}

/** SIGINT is PostgreSQL's fast shutdown: it ends sessions, writes a checkpoint and leaves. */
async function stopServer(server: ChildProcess): Promise<void> {
  if (server.exitCode !== null || server.signalCode !== null) return;
  const gone = new Promise<void>((resolve) => server.once('close', () => resolve()));
  server.kill('SIGINT');
  await gone;
}
