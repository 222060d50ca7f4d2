import { basename, join } from 'node:path';
import { findRoom } from '../../platform/rooms.ts';
import { tableShapes } from '../../platform/storage/table-shapes.ts';
import type { TableShape } from '../../schema/contracts/conformance/table-shape.ts';
import { contractFilesIn } from '../../schema/contracts/contract-files.ts';
import { readText } from '../../schema/read-text.ts';
import { standards } from '../../schema/standards.ts';
import { withRoom } from '../load-room.ts';

/** A domain as the registry takes it. */
export interface RoomVersion {
  domain: string;
  sdl: string;
  shared: string;
  contracts: { name: string; text: string }[];
  tables?: TableShape[];
  url?: string | undefined;
}

/** What a room's files hold now. Throws NOT_FOUND that lists the domains there are, and INVALID_INPUT for a file that is not UTF-8. */
export function roomVersion(domain: string): RoomVersion {
  const { folder } = findRoom(domain);
  const contracts = contractFilesIn(folder).map((file) => {
    return { name: basename(file), text: readText(file) };
  });
  const sdl = readText(join(folder, 'schema.graphql'));
  return { domain, sdl, shared: standards, contracts };
}

/** The same with the tables of its database, which the contracts are compared with. */
export async function roomVersionWithTables(domain: string): Promise<RoomVersion> {
  const tables = await withRoom(domain, ({ db }) => tableShapes(db));
  return { ...roomVersion(domain), tables };
}
