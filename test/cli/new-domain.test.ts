import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { copyProject, type ProjectCopy } from '../support/project-copy.ts';

const tests = ['test/support', 'test/subgraphs/contracts.test.ts', 'vitest.config.ts'];

describe('a new domain', { timeout: 240_000 }, () => {
  let project: ProjectCopy;
  beforeAll(async () => {
    project = await copyProject(tests);
  });
  afterAll(() => project.remove());

  const programFile = (name: string, file: string) =>
    join(dirname(createRequire(import.meta.url).resolve(`${name}/package.json`)), file);

  it('is one command: it compiles, composes, keeps its contract and passes its tests', async () => {
    const { home, weft, run } = project;
    const made = await weft('new', 'gift-cards');
    expect(made).toMatchObject({ code: 0 });
    expect(made.output).toContain('npm start -- gift-cards');
    const supergraph = await readFile(join(home, 'schema/supergraph.graphql'), 'utf8');
    expect(supergraph).toContain('type GiftCard');
    const judged = await weft('rules', 'gift-cards');
    expect(judged).toMatchObject({ code: 0 });
    expect(judged.output).toMatch(/^gift-cards: 100 of 100 /);
    const types = await run(process.execPath, programFile('typescript', 'bin/tsc'), '-p', '.');
    expect(types).toEqual({ code: 0, output: '' });
    const tested = await run(
      process.execPath,
      programFile('vitest', 'vitest.mjs'),
      'run',
      'subgraphs/gift-cards',
      'test/subgraphs/contracts.test.ts',
    );
    expect(tested.output).toMatch(/Test Files .*2 passed/);
    expect(tested.code).toBe(0);
  });

  it('is refused where it is there already, or keeps what another domain keeps', async () => {
    const { home, weft } = project;
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
