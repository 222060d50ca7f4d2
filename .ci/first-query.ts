import { type ChildProcess, spawn } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { isDeepStrictEqual } from 'node:util';

const root = join(import.meta.dirname, '..');
const limitMs = 60_000;

/** Starts the mesh as README says, asks README's first query, compares the answer, and stops the mesh. */
async function firstQuery(): Promise<void> {
  const { query, answer: promised } = await fromReadme();
  if (await answer(query)) throw new Error('Something answers on port 4000 already; stop it first');
  const began = Date.now();
  const mesh = spawn('npm', ['start'], { cwd: root, stdio: 'inherit', detached: true });
  const exited = new Promise<number | null>((resolve) => mesh.once('exit', resolve));
  try {
    const given = await askUntilAnswered(query, began + limitMs, mesh);
    say(`first answer after ${Date.now() - began} ms`);
    if (!isDeepStrictEqual(given, promised)) {
      throw new Error(
        `README promises\n${pretty(promised)}\nbut the mesh answers\n${pretty(given)}`,
      );
    }
    say('the answer is the one in README');
  } finally {
    await stop(mesh, exited);
  }
}

async function fromReadme(): Promise<{ query: string; answer: unknown }> {
  const readme = await readFile(join(root, 'README.md'), 'utf8');
  const [, query] = /```graphql\n([\s\S]*?)```/.exec(readme) ?? [];
  const [, answer] = /```json\n([\s\S]*?)```/.exec(readme) ?? [];
  if (!query || !answer) throw new Error('README shows no first query with its answer');
  return { query, answer: JSON.parse(answer) };
}

async function askUntilAnswered(
  query: string,
  deadline: number,
  mesh: ChildProcess,
): Promise<unknown> {
  while (Date.now() < deadline && mesh.exitCode === null) {
    const given = await answer(query);
    if (given) return given;
    await delay(50);
  }
  throw new Error('The mesh did not answer in time');
}

async function answer(query: string): Promise<unknown> {
  const response = await fetch('http://127.0.0.1:4000/graphql', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query }),
  }).catch(() => undefined);
  return response?.ok ? response.json() : undefined;
}

/** As Ctrl-C does: the signal goes to the whole process group. */
async function stop(mesh: ChildProcess, exited: Promise<number | null>): Promise<void> {
  const began = Date.now();
  if (mesh.pid !== undefined && mesh.exitCode === null) process.kill(-mesh.pid, 'SIGINT');
  const isOver = await Promise.race([
    exited.then(() => true),
    delay(10_000, false, { ref: false }),
  ]);
  if (!isOver) throw new Error('The mesh did not stop within 10 s');
  say(`stopped after ${Date.now() - began} ms`);
}

const pretty = (value: unknown) => JSON.stringify(value, null, 2);
const say = (text: string) => process.stdout.write(`${text}\n`);

await firstQuery();
