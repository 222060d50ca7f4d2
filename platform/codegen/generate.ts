import { existsSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join, relative } from 'node:path';
import { composeGraph } from '../../schema/composition/compose.ts';
import { startFailure } from '../process/run.ts';
import { findRooms, type RoomFolder } from '../rooms.ts';
import { roomSdl } from '../subgraph/schema.ts';
import { resolverTypes } from './resolver-types.ts';

/**
 * Writes the files that are made from the schemas; `--check` only tells which are out of date.
 * Named rooms get their resolver types alone, so that a team can work while another's schema is in pieces.
 */
async function generate(args: string[]): Promise<number> {
  const check = args.includes('--check');
  const names = args.filter((arg) => !arg.startsWith('--'));
  const rooms = findRooms().filter(({ name }) => !names.length || names.includes(name));
  const stale = await writeStale(await Promise.all(rooms.map(typesFile)), check);
  // The types come first: a room must be writable while its part of the graph does not fit yet.
  if (!names.length) stale.push(...(await writeStale([supergraphFile(rooms)], check)));
  const verb = check ? 'out of date, run `npm run generate`' : 'written';
  for (const path of stale) process.stdout.write(`${path}: ${verb}\n`);
  return check && stale.length ? 1 : 0;
}

async function writeStale(files: GeneratedFile[], check: boolean): Promise<string[]> {
  const stale: string[] = [];
  for (const [path, text] of files) {
    if (existsSync(path) && (await readFile(path, 'utf8')) === text) continue;
    stale.push(relative(process.cwd(), path));
    if (check) continue;
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, text);
  }
  return stale;
}

type GeneratedFile = [path: string, text: string];

async function typesFile({ folder }: RoomFolder): Promise<GeneratedFile> {
  return [join(folder, 'generated', 'resolvers.ts'), await resolverTypes(folder)];
}

/** The lock file of the graph: what all domains compose to, so that a review shows a change of it. */
function supergraphFile(rooms: RoomFolder[]): GeneratedFile {
  const { supergraphSdl } = composeGraph(
    rooms.map(({ name, folder }) => ({
      name,
      url: `http://${name}/graphql`,
      sdl: roomSdl(folder),
    })),
  );
  return [join(import.meta.dirname, '../../schema/supergraph.graphql'), supergraphSdl];
}

try {
  process.exitCode = await generate(process.argv.slice(2));
} catch (error) {
  process.stderr.write(`${startFailure(error)}\n`);
  process.exitCode = 1;
}
