import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Kysely } from 'kysely';
import { openDatabase } from '../../../platform/storage/database.ts';
import { migrate } from '../../../platform/storage/migrate.ts';
import type { SubgraphDefinition } from '../../../platform/subgraph/definition.ts';
import { createDatabase } from '../../support/database.ts';
import { feeds, migration, type ShopTables } from './shop-feeds.ts';

export interface Shop {
  db: Kysely<ShopTables>;
  room: SubgraphDefinition<ShopTables, object>;
  url: string;
  /** Writes a file into the shop's own folder and returns its path. */
  file(name: string, text: string | Buffer): Promise<string>;
  /** Makes a mapping of the room. */
  mapping(name: string, yaml: string): Promise<string>;
  /** Where the files lie. */
  folder: string;
  close(): Promise<void>;
}

/** The shop with an empty database; `close` leaves nothing behind. */
export async function openShop(): Promise<Shop> {
  const home = await mkdtemp(join(tmpdir(), 'weft-shop-'));
  const folders = {
    files: join(home, 'files'),
    room: join(home, 'room'),
  };
  await makeFolders(folders);
  await writeFile(join(folders.room, 'migrations', '0001-shop.sql'), migration);
  const { url, drop } = await createDatabase('shop');
  const db = openDatabase<ShopTables>({ url });
  await migrate(db, join(folders.room, 'migrations'));
  return {
    db,
    url,
    folder: folders.files,
    room: {
      name: 'shop',
      port: 0,
      folder: folders.room,
      resolvers: {},
      createLoaders: () => ({}),
      feeds,
    },
    file: (name, text) => write(join(folders.files, name), text),
    mapping: (name, yaml) => write(join(folders.room, 'importers/mappings', `${name}.yaml`), yaml),
    async close() {
      await db.destroy();
      await drop();
      await rm(home, { recursive: true, force: true });
    },
  };
}

async function makeFolders({ files, room }: { files: string; room: string }): Promise<void> {
  await mkdir(files, { recursive: true });
  await mkdir(join(room, 'migrations'), { recursive: true });
  await mkdir(join(room, 'importers/mappings'), { recursive: true });
}

async function write(path: string, text: string | Buffer): Promise<string> {
  await writeFile(path, text);
  return path;
}
