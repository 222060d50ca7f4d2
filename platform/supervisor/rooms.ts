import { existsSync, readFileSync } from 'node:fs';
import { MeshError } from '../../schema/errors.ts';
import { programIn } from '../process/spawn-node.ts';

/** A domain that can be run. */
export interface MeshRoom {
  name: string;
  /** Its `main` file. */
  file: string;
  /** The port it listens on by default. */
  port: number;
}

/** The rooms of these folders that can be run, with the port that each declares. */
export function runnableRooms(folders: readonly { name: string; folder: string }[]): MeshRoom[] {
  return folders
    .map(({ name, folder }) => ({ name, file: programIn(folder, 'main') }))
    .filter(({ file }) => existsSync(file))
    .map(({ name, file }) => ({ name, file, port: declaredPort(file) }));
}

/** Those asked for by name, or all. Throws NOT_FOUND that lists what exists. */
export function chooseRooms(rooms: readonly MeshRoom[], names: readonly string[]): MeshRoom[] {
  const known = rooms.map(({ name }) => name);
  const unknown = names.filter((name) => !known.includes(name));
  if (unknown.length) {
    const message = `There is no domain ${unknown.map((name) => `"${name}"`).join(', ')}; there are ${known.join(', ')}`;
    throw new MeshError('NOT_FOUND', message);
  }
  return rooms.filter(({ name }) => !names.length || names.includes(name));
}

/**
 * Reads `port: 4101` from the text of a room's `main`: importing it would cost a second for each.
 * 0, any free port, where it declares none in this form.
 */
function declaredPort(file: string): number {
  const [, port] = /^\s*port: (\d+),/m.exec(readFileSync(file, 'utf8')) ?? [];
  return Number(port ?? 0);
}
