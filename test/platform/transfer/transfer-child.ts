import { Writable } from 'node:stream';
import { openDatabase } from '../../../platform/storage/database.ts';
import { exportFeed } from '../../../platform/transfer/export.ts';
import { importFolder } from '../../../platform/transfer/import.ts';
import { feeds, type ShopTables } from './shop-feeds.ts';

/** Run with little memory by memory.test.ts: imports the file of its second argument and exports it again. */
const [, , url = '', path = ''] = process.argv;
const db = openDatabase<ShopTables>({ url });
const room = {
  name: 'shop',
  port: 0,
  folder: import.meta.dirname,
  resolvers: {},
  createLoaders: () => ({}),
  feeds,
};
const { inserted, rejected } = await importFolder({ room, db, folder: path });
const [feed] = feeds;
const out = new Writable({ write: (_chunk, _encoding, done) => done() });
const exported = feed ? await exportFeed({ db, feed, format: 'csv', out }) : 0;
await db.destroy();
process.stdout.write(JSON.stringify({ inserted, rejected, exported }));
