import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Kysely } from 'kysely';
import { z } from 'zod';
import { programIn } from '../platform/process/spawn-node.ts';
import { findRoom } from '../platform/rooms.ts';
import { openDatabase } from '../platform/storage/database.ts';
import { resolveDatabaseUrl } from '../platform/storage/domain-url.ts';
import { migrate } from '../platform/storage/migrate.ts';
import type { SubgraphDefinition } from '../platform/subgraph/definition.ts';
import { MeshError } from '../schema/errors.ts';

/** A room whose tables the command knows nothing of: it works on feeds alone. */
export type AnyRoom = SubgraphDefinition<unknown, unknown>;

const feed = z.object({
  name: z.string(),
  purpose: z.string(),
  columns: z.array(z.string()),
  write: z.custom((value) => typeof value === 'function'),
  read: z.custom((value) => typeof value === 'function'),
});
const roomModule = z.object({
  room: z.object({ name: z.string(), folder: z.string(), feeds: z.array(feed) }),
});

/** The domain of this name, from its folder. Throws NOT_FOUND that lists the domains there are. */
export async function loadRoom(name: string): Promise<AnyRoom> {
  const found = findRoom(name);
  const file = programIn(found.folder, 'main');
  const loaded: unknown = await import(pathToFileURL(file).href);
  if (isRoomModule(loaded)) return loaded.room;
  throw new MeshError('NOT_SUPPORTED', `${file} must export its \`room\``);
}

function isRoomModule(loaded: unknown): loaded is { room: AnyRoom } {
  return roomModule.safeParse(loaded).success;
}

export interface OpenRoom {
  room: AnyRoom;
  db: Kysely<unknown>;
}

/**
 * Runs `work` on a domain's database, brought up to date first. Where the mesh does not run, its
 * PostgreSQL is started for this long.
 */
export async function withRoom<Result>(
  name: string,
  work: (open: OpenRoom) => Promise<Result>,
): Promise<Result> {
  const room = await loadRoom(name);
  const { url, release } = await resolveDatabaseUrl(room.name, process.env);
  const db = openDatabase<unknown>({ url, poolSize: 4 });
  try {
    await migrate(db, join(room.folder, 'migrations'));
    return await work({ room, db });
  } finally {
    await db.destroy();
    await release();
  }
}
