import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

const subgraphs = join(import.meta.dirname, '../subgraphs');

export interface RoomFolder {
  name: string;
  folder: string;
}

/** Every domain is a folder of `subgraphs/` with a `schema.graphql`; there is no central list. */
export function findRooms(): RoomFolder[] {
  return readdirSync(subgraphs)
    .sort()
    .map((name) => ({ name, folder: join(subgraphs, name) }))
    .filter(({ folder }) => existsSync(join(folder, 'schema.graphql')));
}
