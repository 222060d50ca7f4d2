import { type ChildProcess, spawn } from 'node:child_process';
import { join } from 'node:path';
import { MeshError } from '../../../schema/errors.ts';
import { usableBinaries } from './binaries.ts';
import { administrator, initialise, readPassword } from './initialise.ts';
import { lastWords } from './last-words.ts';
import { alreadyRuns, claimData, ownersSetting } from './postmaster.ts';
import { type ServerUser, serverUser } from './server-user.ts';

export interface ClusterOptions {
  /** Where the data lies; made when absent. */
  folder: string;
  port: number;
  /** Tests trade durability for speed; nothing else may. */
  durable?: boolean;
  /** The processes that keep the server, from its parent upwards; by default this one alone. */
  owners?: readonly number[];
}

export interface Cluster {
  /** A connection that may create roles and databases. */
  adminUrl: string;
  /** Settles when the server is gone, whoever ended it. */
  ended: Promise<void>;
  stop(): Promise<void>;
}

/**
 * Starts a real PostgreSQL from the npm package, on loopback only, and makes its data folder the first time.
 * A server that a killed mesh left behind on the same data is replaced.
 * Throws PERMISSION_DENIED, PORT_IN_USE or NOT_SUPPORTED with what to change.
 */
export async function startCluster(options: ClusterOptions): Promise<Cluster> {
  const { folder, port } = options;
  const user = await serverUser();
  const native = await usableBinaries(user);
  await claimData(folder);
  const password = await initialise(native, folder, user);
  const server = await launch(native, options, user);
  const ended = new Promise<void>((resolve) => server.once('close', () => resolve()));
  return {
    adminUrl: adminUrl(password, port),
    ended,
    stop: () => stopServer(server),
  };
}

/** The administrator's connection to a cluster that runs already. */
export async function adminUrlOf(folder: string, port: number): Promise<string> {
  return adminUrl(await readPassword(folder), port);
}

const adminUrl = (password: string, port: number) =>
  `postgres://${administrator}:${password}@127.0.0.1:${port}/postgres`;

async function launch(
  native: string,
  options: ClusterOptions,
  user: ServerUser,
): Promise<ChildProcess> {
  const server = spawn(join(native, 'bin', 'postgres'), serverArguments(options), {
    uid: user.uid,
    gid: user.gid,
    cwd: '/',
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  const said = lastWords(server);
  await new Promise<void>((resolve, reject) => {
    const fail = () => reject(startError(said(), options));
    server.once('error', fail).once('close', fail);
    server.stderr?.on('data', () => {
      if (said().includes('ready to accept connections')) resolve();
    });
  });
  return server;
}

function serverArguments(options: ClusterOptions): string[] {
  const { folder, port, durable = true, owners = [process.pid] } = options;
  const settings = ['listen_addresses=127.0.0.1', 'unix_socket_directories='];
  settings.push(ownersSetting(owners));
  // A statement that fails is told to whom sent it; the log is for the server's own life.
  settings.push('max_connections=200', 'log_min_messages=log', 'timezone=UTC');
  if (!durable) settings.push('fsync=off', 'full_page_writes=off', 'synchronous_commit=off');
  const base = ['-D', join(folder, 'data'), '-p', String(port)];
  return [...base, ...settings.flatMap((entry) => ['-c', entry])];
}

function startError(said: string, { folder, port }: ClusterOptions): MeshError {
  const reason = said.trim();
  if (said.includes('Address already in use')) {
    return new MeshError(
      'PORT_IN_USE',
      `Port ${port} is in use, so PostgreSQL cannot start; stop what uses it, or set WEFT_POSTGRES_PORT to a free one`,
    );
  }
  if (said.includes('lock file') && said.includes('already exists')) return alreadyRuns(folder);
  if (said.includes('incompatible with server')) {
    return new MeshError(
      'NOT_SUPPORTED',
      `The data in ${folder} was made by another version of PostgreSQL; set WEFT_DATA_DIR to another folder, or export the data with the Weft that made it`,
    );
  }
  if (said.includes('Permission denied')) {
    return new MeshError(
      'PERMISSION_DENIED',
      `PostgreSQL may not use ${folder}; give the folder to the user that runs Weft, or set WEFT_DATA_DIR to another: ${reason}`,
    );
  }
  return new MeshError('INTERNAL', `PostgreSQL did not start: ${reason}`);
}

/**
 * An immediate shutdown skips the checkpoint; the next start recovers from the log instead.
 * It must be over before the mesh ends the keeper itself, after 2.5 s.
 */
const patienceMs = 1800;

/** SIGINT is PostgreSQL's fast shutdown: it ends sessions, writes a checkpoint and leaves. */
async function stopServer(server: ChildProcess): Promise<void> {
  if (server.exitCode !== null || server.signalCode !== null) return;
  const gone = new Promise<void>((resolve) => server.once('close', () => resolve()));
  server.kill('SIGINT');
  const impatience = setTimeout(() => server.kill('SIGQUIT'), patienceMs);
  await gone;
  clearTimeout(impatience);
}
