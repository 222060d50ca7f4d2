import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { cp, mkdtemp, readFile, rm, symlink } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { text } from 'node:stream/consumers';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { loader } from '../../platform/process/spawn-node.ts';

const root = join(import.meta.dirname, '../..');
const parts = [
  'cli',
  'gateway',
  'platform',
  'schema',
  'subgraphs',
  'package.json',
  'tsconfig.json',
];
const tests = ['test/support', 'test/subgraphs/contracts.test.ts', 'vitest.config.ts'];

/** In a copy of the project: a new room would be part of the mesh that other tests start. */
describe('a new domain', { timeout: 240_000 }, () => {
  let home: string;
  beforeAll(async () => {
    home = await mkdtemp(join(tmpdir(), 'weft-new-'));
    for (const part of [...parts, ...tests]) {
      await cp(join(root, part), join(home, part), { recursive: true });
    }
    await symlink(join(root, 'node_modules'), join(home, 'node_modules'));
  });
  afterAll(() => rm(home, { recursive: true, force: true }));

  async function run(...args: string[]) {
    const child = spawn(process.execPath, args, { cwd: home, stdio: ['ignore', 'pipe', 'pipe'] });
    const code = new Promise<number | null>((resolve) => child.once('close', resolve));
    const [out, err] = await Promise.all([text(child.stdout), text(child.stderr)]);
    return { code: await code, output: out + err };
  }

  const weft = (...args: string[]) => {
    const main = join(home, 'cli/main.ts');
    return run(...loader(main), main, ...args);
  };
  const program = (name: string, file: string) =>
    join(dirname(createRequire(import.meta.url).resolve(`${name}/package.json`)), file);

  it('is one command: it compiles, composes, keeps its contract and passes its tests', async () => {
    const made = await weft('new', 'gift-cards');
    expect(made).toMatchObject({ code: 0 });
    expect(made.output).toContain('npm start -- gift-cards');
    expect(await readFile(join(home, 'schema/supergraph.graphql'), 'utf8')).toContain(
      'type GiftCard',
    );
    const judged = await weft('rules', 'gift-cards');
    expect(judged).toMatchObject({ code: 0 });
    expect(judged.output).toMatch(/^gift-cards: 100 of 100 /);
    const types = await run(program('typescript', 'bin/tsc'), '-p', '.');
    expect(types).toEqual({ code: 0, output: '' });
    const tested = await run(
      program('vitest', 'vitest.mjs'),
      'run',
      'subgraphs/gift-cards',
      'test/subgraphs/contracts.test.ts',
    );
    expect(tested.output).toMatch(/Test Files .*2 passed/);
    expect(tested.code).toBe(0);
  });

  it('is refused where it is there already, or keeps what another domain keeps', async () => {
    const again = await weft('new', 'catalog', '--entity', 'Shelf');
    expect(again).toMatchObject({ code: 1 });
    expect(again.output).toContain('is there already; nothing was changed');
    const other = await weft('new', 'products');
    expect(other.output).toContain(
      'The domain catalog has a type Product already; choose another with --entity',
    );
    expect(existsSync(join(home, 'subgraphs/products'))).toBe(false);
  });
});
