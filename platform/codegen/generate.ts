import { existsSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join, relative } from 'node:path';
import { composeGraph } from '../../schema/composition/compose.ts';
import { roomSdl } from '../subgraph/schema.ts';
import { resolverTypes } from './resolver-types.ts';
import { findRooms } from './rooms.ts';

/** Writes the files that are made from the schemas; with `--check` only tells which are out of date. */
async function generate(check: boolean): Promise<number> {
  const files = await generatedFiles();
  const stale: string[] = [];
  for (const [path, text] of files) {
    const before = existsSync(path) ? await readFile(path, 'utf8') : '';
    if (before === text) continue;
    stale.push(relative(process.cwd(), path));
    if (check) continue;
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, text);
  }
  const verb = check ? 'out of date, run `npm run generate`' : 'written';
  for (const path of stale) process.stdout.write(`${path}: ${verb}\n`);
  return check && stale.length ? 1 : 0;
}

async function generatedFiles(): Promise<[string, string][]> {
  const rooms = findRooms();
  const types = rooms.map(
    async ({ folder }): Promise<[string, string]> => [
      join(folder, 'generated', 'resolvers.ts'),
      await resolverTypes(folder),
    ],
  );
  const { supergraphSdl } = composeGraph(
    rooms.map(({ name, folder }) => ({
      name,
      url: `http://${name}/graphql`,
      sdl: roomSdl(folder),
    })),
  );
  const supergraph = join(import.meta.dirname, '../../schema/supergraph.graphql');
  return [...(await Promise.all(types)), [supergraph, supergraphSdl]];
}

process.exitCode = await generate(process.argv.includes('--check'));
