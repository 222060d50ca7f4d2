import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { importText, type TextImportOptions } from '../../../platform/transfer/import.ts';
import { openRows } from '../../../platform/transfer/quarantine/store.ts';
import { openShop, type Shop } from './shop.ts';
import type { ShopTables } from './shop-feeds.ts';

let shop: Shop;
beforeEach(async () => {
  shop = await openShop();
});
afterEach(() => shop.close());

const load = (text: string, options: Partial<TextImportOptions<ShopTables>> = {}) =>
  importText({ room: shop.room, db: shop.db, source: { name: 'makers.csv', text }, ...options });
const refusedLines = async () => {
  const rows = await openRows(shop.db, {}, { after: 0, limit: 100 });
  return rows.map(({ source_file, source_line }) => `${source_file}:${source_line}`).sort();
};

describe('a part of a file as text', () => {
  it('is imported, and told again it changes nothing', async () => {
    const text = 'id,name\nacme,Acme\nbolt,Bolt\n';
    expect(await load(text)).toMatchObject({ inserted: 2, unfit: [] });
    expect(await load(text)).toMatchObject({ inserted: 0, unchanged: 2 });
  });

  it('tells the lines of the whole file', async () => {
    await load('id,name\n,Nobody\n"ac\nme",x,y\n', { skippedLines: 500 });
    expect(await refusedLines()).toEqual(['makers.csv:502', 'makers.csv:503']);
  });

  it('goes into the feed that is named, whatever the file is called', async () => {
    const source = { name: 'from the supplier.csv', text: 'id,name\nacme,Acme\n,x\n' };
    const report = await load('', { source, feed: 'makers' });
    expect(report).toMatchObject({ inserted: 1, rejected: 1, unfit: [] });
    expect(await refusedLines()).toEqual(['from the supplier.csv:3']);
  });

  it('is told of when it fits nothing, and nothing is written', async () => {
    const source = { name: 'boats.csv', text: 'id,name\nacme,Acme\n' };
    expect((await load('', { source })).unfit).toMatchObject([{ path: 'boats.csv' }]);
    expect((await load('id,colour\n1,red\n', { feed: 'makers' })).unfit).toMatchObject([
      { reason: expect.stringMatching(/has no column colour; it has: id, name/) },
    ]);
    expect((await load('')).unfit).toMatchObject([{ reason: expect.stringMatching(/empty/) }]);
    await expect(load('id\n', { feed: 'boats' })).rejects.toThrow(/no feed "boats"/);
    expect(await shop.db.selectFrom('makers').selectAll().execute()).toEqual([]);
  });
});
