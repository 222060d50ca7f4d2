import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { MeshError } from '../schema/errors.ts';

const subgraphs = join(import.meta.dirname, '../subgraphs');

/** The platform team's own domain, whose process is the registry. */
export const registryRoom = 'mesh';

export interface RoomFolder {
  name: string;
  folder: string;
}

/** Where the room of this name is, or would be. */
export const roomFolder = (name: string) => join(subgraphs, name);

/** Every domain is a folder of `subgraphs/` with a `schema.graphql`; there is no central list. */
export function findRooms(): RoomFolder[] {
  return readdirSync(subgraphs)
    .sort()
    .map((name) => ({ name, folder: join(subgraphs, name) }))
    .filter(({ folder }) => existsSync(join(folder, 'schema.graphql')));
}

/** The room of this name. Throws NOT_FOUND that lists the domains there are. */
export function findRoom(name: string): RoomFolder {
  const rooms = findRooms();
  const found = rooms.find((room) => room.name === name);
  if (found) return found;
  const names = rooms.map((room) => room.name).join(', ');
  throw new MeshError('NOT_FOUND', `There is no domain "${name}"; there are: ${names}`);
}
