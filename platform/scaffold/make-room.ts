import { existsSync } from 'node:fs';
import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join, relative } from 'node:path';
import { MeshError } from '../../schema/errors.ts';
import type { RoomNames } from './names.ts';

const templates = join(import.meta.dirname, 'room');
const ending = '.template';

export interface NewRoom {
  names: RoomNames;
  /** On which it listens unless it is told otherwise. */
  port: number;
  /** The folder to make, which must not be there. */
  folder: string;
}

/**
 * Writes a whole room from the templates: the folder appears when it is complete. Returns its files, as paths from it.
 * Throws ALREADY_EXISTS when the folder is there, INTERNAL for a template that names something unknown.
 */
export async function makeRoom({ names, port, folder }: NewRoom): Promise<string[]> {
  if (existsSync(folder)) {
    throw new MeshError('ALREADY_EXISTS', `${folder} is there already; nothing was changed`);
  }
  const words = new Map<string, string>([...Object.entries(names), ['port', String(port)]]);
  // Beside its place, and without a schema.graphql a folder is no room: nobody starts half of one.
  const unfinished = join(dirname(folder), `.${names.domain}.part`);
  await rm(unfinished, { recursive: true, force: true });
  try {
    const files = await writeFiles(unfinished, words);
    await rename(unfinished, folder);
    return files.sort();
  } catch (error) {
    await rm(unfinished, { recursive: true, force: true });
    throw error;
  }
}

async function writeFiles(folder: string, words: ReadonlyMap<string, string>): Promise<string[]> {
  const found = await readdir(templates, { recursive: true, withFileTypes: true });
  const sources = found.filter((entry) => entry.isFile() && entry.name.endsWith(ending));
  return Promise.all(
    sources.map(async (entry) => {
      const source = join(entry.parentPath, entry.name);
      const path = filled(relative(templates, source), words).slice(0, -ending.length);
      const target = join(folder, path);
      await mkdir(dirname(target), { recursive: true });
      await writeFile(target, filled(await readFile(source, 'utf8'), words));
      return path;
    }),
  );
}

/** Puts the words where the text has `{{word}}`. */
function filled(text: string, words: ReadonlyMap<string, string>): string {
  return text.replace(/\{\{(\w+)\}\}/g, (_whole, name: string) => {
    const word = words.get(name);
    if (word === undefined) throw new MeshError('INTERNAL', `No word is known for {{${name}}}`);
    return word;
  });
}
