import { type ChildProcess, spawn } from 'node:child_process';
import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { loader } from '../../platform/process/spawn-node.ts';
import { freePort } from './cluster.ts';
import { descendants, type SystemProcess, stillRunning } from './processes.ts';
import { until } from './until.ts';

const root = join(import.meta.dirname, '../..');

export interface MeshSetup {
  env: Record<string, string>;
  dataDir: string;
  port(name: string): number;
  remove(): Promise<void>;
}

/** A data folder and free ports for a mesh of these domains. */
export async function setUpMesh(domains: readonly string[]): Promise<MeshSetup> {
  const dataDir = await mkdtemp(join(tmpdir(), 'weft-mesh-'));
  await chmod(dataDir, 0o711);
  const ports = new Map<string, number>();
  for (const name of ['postgres', 'gateway', ...domains]) ports.set(name, await freePort());
  const env: Record<string, string> = { WEFT_DATA_DIR: dataDir };
  for (const [name, port] of ports) env[`WEFT_${name.toUpperCase()}_PORT`] = String(port);
  return {
    env,
    dataDir,
    port: (name) => ports.get(name) ?? 0,
    remove: () => rm(dataDir, { recursive: true, force: true }),
  };
}

export interface MeshProcess {
  process: ChildProcess;
  /** Everything printed so far. */
  output(): string;
  /** Resolves when it may be asked; throws with the output when it ends before. */
  ready(): Promise<void>;
  exit: Promise<{ code: number | null; signal: NodeJS.Signals | null }>;
  parts(): Promise<SystemProcess[]>;
  /** The process whose command holds this text. */
  part(text: string): Promise<SystemProcess>;
  /** Ends it, whatever the test did, and all that it started. */
  end(): Promise<void>;
}

interface RunOptions {
  env: Record<string, string>;
  args: readonly string[];
  /** The command to run; by default node with the `weft` command itself. */
  command?: readonly [string, ...string[]];
  uid?: number;
  gid?: number;
}

const main = 'cli/main.ts';
const weft = [process.execPath, ...loader(main), main, 'start'] as const;

/** Runs `weft start` as a real process, in a process group of its own as a terminal would. */
export function runMeshProcess({ env, args, command = weft, uid, gid }: RunOptions): MeshProcess {
  const [file, ...first] = command;
  const child = spawn(file, [...first, ...args], {
    cwd: root,
    env: { ...process.env, ...env },
    detached: true,
    uid,
    gid,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let text = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (chunk: Buffer) => {
      text += chunk.toString('utf8');
    });
  }
  const exit = new Promise<{ code: number | null; signal: NodeJS.Signals | null }>((resolve) => {
    child.once('close', (code, signal) => resolve({ code, signal }));
  });
  const parts = () => descendants(child.pid ?? -1);
  return {
    process: child,
    output: () => text,
    exit,
    parts,
    async ready() {
      await until(
        `the mesh is ready\n${text}`,
        () => text.includes('open http') || isOver(child),
        60_000,
      );
      if (isOver(child)) throw new Error(`The mesh ended:\n${text}`);
    },
    part: (name) =>
      until(`a process ${name}`, async () =>
        (await parts()).find(({ command }) => command.includes(name)),
      ),
    async end() {
      const pids = (await parts()).map(({ pid }) => pid);
      if (!isOver(child)) child.kill('SIGTERM');
      await exit;
      await until('all parts are gone', async () => !(await stillRunning(pids)).length);
    },
  };
}

function isOver(child: ChildProcess): boolean {
  return child.exitCode !== null || child.signalCode !== null;
}
