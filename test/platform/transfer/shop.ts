import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Kysely } from 'kysely';
import { z } from 'zod';
import { openDatabase } from '../../../platform/storage/database.ts';
import { migrate } from '../../../platform/storage/migrate.ts';
import type { SubgraphDefinition } from '../../../platform/subgraph/definition.ts';
import { defineFeed } from '../../../platform/transfer/feed.ts';
import { readTable } from '../../../platform/transfer/read-table.ts';
import { upsert } from '../../../platform/transfer/upsert.ts';
import { createDatabase } from '../../support/database.ts';

/** A domain of the tests' own: what it takes does not change when a real domain does. */
export interface ShopTables {
  makers: { id: string; name: string };
  items: {
    sku: string;
    maker: string;
    title: string | null;
    price: string | null;
    version: number;
  };
}

const migration = `
  create table makers (id text primary key, name text not null);
  create table items (
    sku text primary key,
    maker text not null references makers,
    title text constraint title_is_short check (length(title) <= 200),
    price numeric(14, 4),
    version integer not null default 1
  );`;

const makers = defineFeed<ShopTables, { id: string; name: string }>({
  name: 'makers',
  purpose: 'who makes the items',
  columns: ['id', 'name'],
  row: z.object({ id: z.string(), name: z.string() }),
  write: (tx, rows) => upsert(tx, { table: 'makers', key: ['id'], columns: ['name'] }, rows),
  read: (tx) => readTable(tx, { table: 'makers', columns: ['id', 'name'], key: ['id'] }),
});

/** Deliberately leaves unknown makers and long titles to the database, as a careless feed would. */
const items = defineFeed<
  ShopTables,
  { sku: string; maker: string; title?: string; price?: string }
>({
  name: 'items',
  purpose: 'what the shop sells',
  columns: ['sku', 'maker', 'title', 'price'],
  row: z.object({
    sku: z.string(),
    maker: z.string(),
    title: z.string().optional(),
    price: z
      .string()
      .regex(/^\d+(\.\d+)?$/, 'must be a price such as 12.50')
      .optional(),
  }),
  write: (tx, rows) =>
    upsert(
      tx,
      {
        table: 'items',
        key: ['sku'],
        columns: ['maker', 'title', 'price'],
        counters: ['version'],
      },
      rows.map((row) => ({
        ...row,
        title: row.title ?? null,
        price: row.price ?? null,
        version: 1,
      })),
    ),
  read: (tx) =>
    readTable(tx, { table: 'items', columns: ['sku', 'maker', 'title', 'price'], key: ['sku'] }),
});

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
      feeds: [makers, items],
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
