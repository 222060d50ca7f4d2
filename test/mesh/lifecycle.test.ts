import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { findPostmaster } from '../../platform/storage/embedded/postmaster.ts';
import { asker } from '../support/graphql.ts';
import {
  type MeshProcess,
  type MeshSetup,
  runMeshProcess,
  setUpMesh,
} from '../support/mesh-process.ts';
import { stillRunning } from '../support/processes.ts';
import { until } from '../support/until.ts';

// Real processes on a busy machine take their time.
vi.setConfig({ testTimeout: 90_000, hookTimeout: 90_000 });

const domains = ['catalog', 'logistics'] as const;

/** A question that only the catalog's database can answer. */
async function catalogAnswers(setup: MeshSetup): Promise<boolean> {
  const ask = asker(`http://127.0.0.1:${setup.port('catalog')}/graphql`);
  const answer = await ask('{ brand(id: "none") { id } }').catch(() => null);
  return answer !== null && answer.errors === undefined;
}

async function pidsOf(mesh: MeshProcess): Promise<number[]> {
  const parts = await mesh.parts();
  return [mesh.process.pid ?? -1, ...parts.map(({ pid }) => pid)];
}

function kill(pid: number, signal: NodeJS.Signals): void {
  process.kill(pid, signal);
}

describe('a running mesh', () => {
  let setup: MeshSetup;
  let mesh: MeshProcess;

  beforeAll(async () => {
    setup = await setUpMesh(domains);
    mesh = runMeshProcess({ env: setup.env, args: domains });
    await mesh.ready();
  });

  afterAll(async () => {
    await mesh.end();
    await setup.remove();
  });

  it('answers through the gateway', async () => {
    const ask = asker(`http://127.0.0.1:${setup.port('gateway')}/graphql`);
    expect(await ask('{ brand(id: "none") { id } }')).toEqual({ data: { brand: null } });
  });

  it('prints a readable line for each process, and the address at the end', () => {
    const lines = mesh.output().trimEnd().split('\n');
    for (const name of ['postgres', 'catalog', 'logistics', 'gateway', 'weft']) {
      expect(lines).toContainEqual(
        expect.stringMatching(new RegExp(`^\\d\\d:\\d\\d:\\d\\d  ${name} `)),
      );
    }
    expect(mesh.output()).toContain(`open http://127.0.0.1:${setup.port('gateway')}`);
  });

  it('tells each process its own database and no other', async () => {
    const secrets = async (part: string) => {
      const { pid } = await mesh.part(part);
      const text = await readFile(`/proc/${pid}/environ`, 'utf8');
      return [...text.matchAll(/WEFT_\w+_DATABASE_URL/g)].map(([name]) => name);
    };
    expect(await secrets('catalog/main')).toEqual(['WEFT_CATALOG_DATABASE_URL']);
    expect(await secrets('logistics/main')).toEqual(['WEFT_LOGISTICS_DATABASE_URL']);
    expect(await secrets('gateway/main')).toEqual([]);
    expect(await secrets('keeper')).toEqual([]);
  });

  it('keeps the passwords from other users, the log and the command lines', async () => {
    const file = join(setup.dataDir, 'credentials.json');
    const passwords = Object.values(JSON.parse(await readFile(file, 'utf8')));
    expect((await stat(file)).mode & 0o777).toBe(0o600);
    expect(passwords).toHaveLength(domains.length);
    const commands = (await mesh.parts()).map(({ command }) => command).join('\n');
    for (const password of passwords) {
      expect(mesh.output()).not.toContain(password);
      expect(commands).not.toContain(password);
    }
  });

  it('refuses a second start on the same data, and goes on itself', async () => {
    const second = runMeshProcess({ env: setup.env, args: domains });
    expect(await second.exit).toEqual({ code: 1, signal: null });
    expect(second.output()).toMatch(/^PORT_IN_USE: Weft already runs .* set WEFT_DATA_DIR .*\n$/);
    expect(await catalogAnswers(setup)).toBe(true);
  });

  it('starts a killed domain again', async () => {
    const { pid } = await mesh.part('catalog/main');
    kill(pid, 'SIGKILL');
    const again = await until('another process', async () => {
      const parts = await mesh.parts();
      return parts.find((part) => part.command.includes('catalog/main') && part.pid !== pid);
    });
    await until('the catalog answers', () => catalogAnswers(setup));
    expect(again.pid).not.toBe(pid);
    expect(mesh.output()).toMatch(/catalog {4}ended by SIGKILL; starts again in 0\.\d s/);
  });

  it('starts a killed PostgreSQL again, and the domains recover by themselves', async () => {
    const { pid } = await mesh.part('bin/postgres');
    const room = await mesh.part('catalog/main');
    let isOver = false;
    const buyers = Array.from({ length: 8 }, async () => {
      while (!isOver) await catalogAnswers(setup);
    });
    kill(pid, 'SIGKILL');
    await until('PostgreSQL is gone', async () => !(await stillRunning([pid])).length);
    await until('the catalog answers', () => catalogAnswers(setup));
    isOver = true;
    await Promise.all(buyers);
    expect((await mesh.part('catalog/main')).pid).toBe(room.pid);
    expect(mesh.output()).not.toMatch(/catalog {4}ended with/);
  });

  it('replaces a PostgreSQL that its killed keeper left behind', async () => {
    const { pid } = await mesh.part('bin/postgres');
    kill((await mesh.part('keeper')).pid, 'SIGKILL');
    await until('PostgreSQL is gone', async () => !(await stillRunning([pid])).length);
    await until('the catalog answers', () => catalogAnswers(setup));
    expect((await mesh.part('bin/postgres')).pid).not.toBe(pid);
  });

  it('stops everything within 5 s of SIGINT, with exit code 0', async () => {
    const pids = await pidsOf(mesh);
    const asked = performance.now();
    mesh.process.kill('SIGINT');
    expect(await mesh.exit).toEqual({ code: 0, signal: null });
    expect(performance.now() - asked).toBeLessThan(5000);
    expect(pids.length).toBeGreaterThan(5);
    expect(await stillRunning(pids)).toEqual([]);
  });
});

describe('ways to end', () => {
  let setup: MeshSetup;

  beforeAll(async () => {
    setup = await setUpMesh(['catalog']);
  });

  afterAll(() => setup.remove());

  it('leaves nothing behind when the supervisor is killed, and starts again at once', async () => {
    const killed = runMeshProcess({ env: setup.env, args: ['catalog'] });
    await killed.ready();
    const pids = await pidsOf(killed);
    killed.process.kill('SIGKILL');
    const next = runMeshProcess({ env: setup.env, args: ['catalog'] });
    await until('all are gone', async () => !(await stillRunning(pids)).length, 5000);
    await next.ready();
    expect(await catalogAnswers(setup)).toBe(true);
    await next.end();
  });

  it.each(['gateway/main', 'keeper'])(
    'leaves nothing behind when it is killed as soon as it has started %s',
    async (part) => {
      const mesh = runMeshProcess({ env: setup.env, args: ['catalog'] });
      await mesh.part(part);
      // Held still, so that nothing is started between the look and the kill.
      mesh.process.kill('SIGSTOP');
      const pids = await pidsOf(mesh);
      mesh.process.kill('SIGKILL');
      await mesh.exit;
      expect(pids.length).toBeGreaterThan(1);
      await until('all are gone', async () => !(await stillRunning(pids)).length);
      expect(await findPostmaster(join(setup.dataDir, 'postgres'))).toBeNull();
    },
  );

  it('stops while it is still starting', async () => {
    const mesh = runMeshProcess({ env: setup.env, args: ['catalog'] });
    await mesh.part('keeper');
    const pids = await pidsOf(mesh);
    mesh.process.kill('SIGTERM');
    expect(await mesh.exit).toEqual({ code: 0, signal: null });
    expect(await stillRunning(pids)).toEqual([]);
  });

  it.each([
    ['Ctrl-C in the terminal', 'SIGINT', -1],
    ['SIGTERM to npm alone', 'SIGTERM', 1],
  ] as const)('stops `npm start` by %s', async (_how, signal, target) => {
    const mesh = runMeshProcess({
      env: setup.env,
      command: ['npm', 'start', '--', 'catalog'],
      args: [],
    });
    await mesh.ready();
    const pids = await pidsOf(mesh);
    kill(target * (mesh.process.pid ?? 0), signal);
    // What npm then says of its own end is its shell's affair.
    await mesh.exit;
    await until('all are gone', async () => !(await stillRunning(pids)).length, 5000);
    expect(pids.length).toBeGreaterThan(5);
  });
});
