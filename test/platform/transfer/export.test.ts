import { PassThrough } from 'node:stream';
import { text } from 'node:stream/consumers';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  type ExportFormat,
  exportFeed,
  mappedFileOf,
  mappedFilesOf,
} from '../../../platform/transfer/export.ts';
import { importFolder } from '../../../platform/transfer/import.ts';
import { findMapping } from '../../../platform/transfer/mapping/read-mapping.ts';
import { findFeed } from '../../../platform/transfer/plan.ts';
import { openShop, type Shop } from './shop.ts';

const goods = 'number,what,extra\nA1,"Rope, 10 m",Blue\nA2,"A ""good"" stove",\nA3,N/A,Red\n';
const retailer = `files:
  - file: goods.csv
    feed: items
    columns:
      sku: number
      maker: { constant: acme }
      title: { join: [what, extra], with: " / " }
    values: { title: { "N/A / Red": "Nothing red" } }
`;

describe('an export', () => {
  let shop: Shop;
  beforeAll(async () => {
    shop = await openShop();
    await shop.db.insertInto('makers').values({ id: 'acme', name: 'Acme' }).execute();
    await shop.mapping('retailer', retailer);
    await shop.file('goods.csv', goods);
    await importFolder({ room: shop.room, db: shop.db, folder: shop.folder });
  });
  afterAll(() => shop.close());

  async function give(format: ExportFormat, mapping?: string): Promise<string> {
    const mapped = mapping
      ? mappedFileOf(await findMapping(shop.room.folder, mapping), 'items')
      : undefined;
    const out = new PassThrough();
    const feed = findFeed(shop.room, 'items');
    const [written] = await Promise.all([
      text(out),
      exportFeed({ db: shop.db, feed, format, mapped, out }),
    ]);
    return written;
  }

  it('writes the feed’s columns in their order', async () => {
    expect(await give('csv')).toBe(
      'sku,maker,title,price\nA1,acme,"Rope, 10 m / Blue",\nA2,acme,"A ""good"" stove",\nA3,acme,Nothing red,\n',
    );
  });

  it('gives the retailer its own file back', async () => {
    expect(await give('csv', 'retailer')).toBe(goods);
  });

  it('refuses to give back a file that several entries read', async () => {
    const { name, files } = await findMapping(shop.room.folder, 'retailer');
    expect(mappedFilesOf({ name, files })).toEqual(files);
    expect(() => mappedFilesOf({ name, files: [...files, ...files] })).toThrow(/reads goods\.csv/);
  });

  it.each<ExportFormat>(['csv', 'ndjson'])(
    'is imported again as %s without a change',
    async (format) => {
      const path = await shop.file(`items.${format}`, await give(format));
      const report = await importFolder({ room: shop.room, db: shop.db, folder: path });
      expect(report).toMatchObject({ inserted: 0, updated: 0, unchanged: 3, rejected: 0 });
    },
  );
});
