import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { Command } from 'commander';
import { loader } from '../../platform/process/spawn-node.ts';
import { findRooms, roomFolder } from '../../platform/rooms.ts';
import { makeRoom } from '../../platform/scaffold/make-room.ts';
import { roomNames } from '../../platform/scaffold/names.ts';
import { graphShape } from '../../schema/contracts/graph/graph-shape.ts';
import { MeshError } from '../../schema/errors.ts';
import { standards } from '../../schema/standards.ts';
import { wholeNumber } from '../arguments.ts';
import { loadRoom } from '../load-room.ts';

interface Flags {
  entity?: string;
  port?: number;
}

/** `weft new <domain>`: a whole room, which starts, composes and passes its tests as it is. */
export function newCommand(): Command {
  return new Command('new')
    .description(
      'make a new domain: schema, contract, tables, resolvers, import, samples and tests',
    )
    .argument('<domain>', 'its name, e.g. gift-cards')
    .option('--entity <type>', 'what it keeps; default the domain’s name in the singular')
    .option('--port <port>', 'default the one after the highest of the others', wholeNumber)
    .action(async (domain: string, { entity, port }: Flags) => {
      requireSources();
      const names = roomNames(domain, entity);
      requireNewType(names.Entity);
      const folder = roomFolder(domain);
      const files = await makeRoom({ names, folder, port: port ?? (await nextPort()) });
      await generateTypes();
      const path = relative(process.cwd(), folder);
      process.stdout.write(files.map((file) => `${join(path, file)}\n`).join(''));
      process.stdout.write(`\n${nextSteps(domain, names.entities)}`);
    });
}

const generator = join(import.meta.dirname, '../../platform/codegen/generate.ts');

/** What was compiled to be run has neither the templates nor what makes types of a schema. */
function requireSources(): void {
  if (existsSync(generator)) return;
  const message =
    'A domain is made where its source code is to be: run this in the project, not in what was built of it';
  throw new MeshError('NOT_SUPPORTED', message);
}

/** A type of the same name would be taken for the same entity. */
function requireNewType(type: string): void {
  for (const { name, folder } of findRooms()) {
    const sdl = readFileSync(join(folder, 'schema.graphql'), 'utf8');
    if (!graphShape(sdl, standards).some((shape) => shape.name === type)) continue;
    const message = `The domain ${name} has a type ${type} already; choose another with --entity`;
    throw new MeshError('ALREADY_EXISTS', message);
  }
}

async function nextPort(): Promise<number> {
  const rooms = await Promise.all(findRooms().map(({ name }) => loadRoom(name)));
  return Math.max(4100, ...rooms.map(({ port }) => port)) + 1;
}

/** Makes what is generated from all schemas: the resolvers' types, and the lock file of the graph. */
async function generateTypes(): Promise<void> {
  const child = spawn(process.execPath, [...loader(generator), generator], {
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const [code] = await once(child, 'exit');
  if (code !== 0) {
    const message =
      'The room is made, but its types are not; mend what is said above, then: npm run generate';
    throw new MeshError('INVALID_INPUT', message);
  }
}

const nextSteps = (domain: string, list: string) => `Next:
  npm start -- ${domain}        then ask { ${list} { nodes { id name } } }
  npx vitest run subgraphs/${domain}
  npm run weft -- rules ${domain}
  npm run weft -- contract lint ${domain}
`;
