import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { basename, extname, join } from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';
import { MeshError } from '../../../schema/errors.ts';
import { type Mapping, mappingForm } from './mapping.ts';

const mappingFolder = (room: string) => join(room, 'importers', 'mappings');

/** Every mapping of a room, by name. */
export async function roomMappings(room: string): Promise<Mapping[]> {
  const folder = mappingFolder(room);
  if (!existsSync(folder)) return [];
  const files = (await readdir(folder)).filter((file) => file.endsWith('.yaml')).sort();
  return Promise.all(files.map((file) => readMapping(join(folder, file))));
}

/** One mapping, by the name it has in the room or by its path. Throws NOT_FOUND that names those there are. */
export async function findMapping(room: string, nameOrPath: string): Promise<Mapping> {
  const named = join(mappingFolder(room), `${nameOrPath}.yaml`);
  if (existsSync(named)) return readMapping(named);
  if (existsSync(nameOrPath)) return readMapping(nameOrPath);
  const names = (await roomMappings(room)).map(({ name }) => name).join(', ');
  throw new MeshError(
    'NOT_FOUND',
    `There is no mapping "${nameOrPath}"; give the path of a YAML file, or one of: ${names || '(none yet)'}`,
  );
}

/** Throws INVALID_INPUT that tells every mistake in the file at once. */
async function readMapping(path: string): Promise<Mapping> {
  const parsed = mappingForm.safeParse(parseYaml(path, await readFile(path, 'utf8')));
  if (parsed.success) return { name: basename(path, extname(path)), files: parsed.data.files };
  throw new MeshError('INVALID_INPUT', `Mapping ${path}: ${z.prettifyError(parsed.error)}`);
}

function parseYaml(path: string, text: string): unknown {
  try {
    return parse(text);
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw new MeshError('INVALID_INPUT', `Mapping ${path} is not YAML: ${reason}`, { cause });
  }
}
