import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { importFolder } from '../../../../platform/transfer/import.ts';
import { findRow, fixRow } from '../../../../platform/transfer/quarantine/fix.ts';
import { replay } from '../../../../platform/transfer/quarantine/replay.ts';
import {
  openRows,
  type QuarantinedRow,
  type QuarantineFilter,
} from '../../../../platform/transfer/quarantine/store.ts';
import { openShop, type Shop } from '../shop.ts';

let shop: Shop;
beforeEach(async () => {
  shop = await openShop();
});
afterEach(() => shop.close());

const load = () => importFolder({ room: shop.room, db: shop.db, folder: shop.folder });
const open = (filter: QuarantineFilter = {}) => openRows(shop.db, filter, { after: 0, limit: 100 });
const again = (filter?: QuarantineFilter) =>
  replay({ feeds: shop.room.feeds, db: shop.db, filter });
const fix = (id: number, set: Record<string, string>) =>
  fixRow({ feeds: shop.room.feeds, db: shop.db, id, set });

async function refuse(items: string): Promise<QuarantinedRow> {
  await shop.file('items.csv', `sku,maker,title,price\n${items}\n`);
  await load();
  const [row] = await open();
  if (!row) throw new Error('nothing was refused');
  return row;
}

describe('a refused row', () => {
  it('is accepted by a replay once what it needs is there', async () => {
    await refuse('A1,acme,,');
    expect(await again()).toEqual([{ feed: 'items', accepted: 0, refused: 1 }]);
    await shop.db.insertInto('makers').values({ id: 'acme', name: 'Acme' }).execute();
    expect(await again()).toEqual([{ feed: 'items', accepted: 1, refused: 0 }]);
    expect(await open()).toEqual([]);
    expect(await again()).toEqual([]);
  });

  it('is corrected beside its original, and then replayed', async () => {
    await shop.db.insertInto('makers').values({ id: 'acme', name: 'Acme' }).execute();
    const { id } = await refuse('A1,acme,Rope,cheap');
    expect(await fix(id, { price: 'cheaper' })).toMatchObject({ kind: 'rejected', field: 'price' });
    expect(await fix(id, { price: '12.5' })).toEqual({ kind: 'inserted' });
    expect(await shop.db.selectFrom('items').selectAll().execute()).toEqual([]);
    expect(await findRow(shop.db, id)).toMatchObject({
      original: 'A1,acme,Rope,cheap',
      record: { price: '12.5' },
    });
    expect(await again({ id })).toEqual([{ feed: 'items', accepted: 1, refused: 0 }]);
    const sold = await shop.db.selectFrom('items').select(['sku', 'price']).execute();
    expect(sold).toEqual([{ sku: 'A1', price: '12.5000' }]);
  });

  it('keeps its correction when the same file comes again', async () => {
    await shop.db.insertInto('makers').values({ id: 'acme', name: 'Acme' }).execute();
    const { id } = await refuse('A1,acme,Rope,cheap');
    await fix(id, { price: '12.5' });
    await load();
    expect(await findRow(shop.db, id)).toMatchObject({ status: 'open', record: { price: '12.5' } });
    await again();
    await load();
    expect(await findRow(shop.db, id)).toMatchObject({ status: 'replayed' });
  });

  it('leaves the list when the same line comes again with its fault corrected', async () => {
    await shop.db.insertInto('makers').values({ id: 'acme', name: 'Acme' }).execute();
    const { id } = await refuse('A1,acme,Rope,cheap');
    await shop.file('items.csv', 'sku,maker,title,price\nA1,acme,Rope,12\n');
    await load();
    expect(await findRow(shop.db, id)).toMatchObject({ status: 'replayed' });
  });

  it('stays when another file of that name has another good row on its line', async () => {
    await shop.db.insertInto('makers').values({ id: 'acme', name: 'Acme' }).execute();
    const { id } = await refuse('A1,acme,Rope,cheap');
    await shop.file('items.csv', 'sku,maker,title,price\nA2,acme,Stove,12\n');
    expect(await load()).toMatchObject({ inserted: 1 });
    expect(await findRow(shop.db, id)).toMatchObject({ status: 'open' });
  });

  it('is kept once for every way in which its file is read', async () => {
    const entry = (sku: string) =>
      `  - { file: pairs.csv, feed: items, columns: { sku: ${sku}, maker: m } }`;
    await shop.mapping('pairs', `files:\n${entry('left')}\n${entry('right')}\n`);
    await shop.file('pairs.csv', 'left,right,m\nA1,A2,acme\n');
    expect(await load()).toMatchObject({ rejected: 2 });
    expect((await open()).map(({ record }) => record.sku)).toEqual(['A1', 'A2']);
  });

  it('that could not be read is given its fields by hand', async () => {
    await shop.file('makers.csv', 'id,name\n"acme,Acme\n');
    await load();
    const [row] = await open();
    expect(await again()).toEqual([{ feed: 'makers', accepted: 0, refused: 1 }]);
    expect((await open())[0]?.reason).toMatch(/quote/);
    expect(await fix(row?.id ?? 0, { id: 'acme', name: 'Acme' })).toEqual({ kind: 'inserted' });
    expect(await again({ feed: 'makers' })).toMatchObject([{ accepted: 1 }]);
  });

  it('is corrected in columns that the feed has, and only while it is open', async () => {
    const { id } = await refuse('A1,acme,,');
    await expect(fix(id, { colour: 'red' })).rejects.toMatchObject({ code: 'INVALID_INPUT' });
    await expect(fix(id + 1000, { sku: 'x' })).rejects.toMatchObject({ code: 'NOT_FOUND' });
    await shop.db.insertInto('makers').values({ id: 'acme', name: 'Acme' }).execute();
    await again();
    await expect(fix(id, { sku: 'x' })).rejects.toMatchObject({ code: 'INVALID_TRANSITION' });
  });

  it('is replayed with others in the order of the feeds', async () => {
    await shop.file('items.csv', 'sku,maker\nA1,acme\n');
    await load();
    await shop.file('makers.csv', 'id,name\nacme,\n');
    await load();
    const [, maker] = await open();
    await fix(maker?.id ?? 0, { name: 'Acme' });
    expect(await again()).toEqual([
      { feed: 'makers', accepted: 1, refused: 0 },
      { feed: 'items', accepted: 1, refused: 0 },
    ]);
  });
});

describe('many refused rows', () => {
  it('are listed page by page, without gaps or repeats', async () => {
    await refuse(Array.from({ length: 25 }, (_, index) => `A${index},none,,`).join('\n'));
    const ids: number[] = [];
    for (let after = 0; ; ) {
      const page = await openRows(shop.db, { feed: 'items' }, { after, limit: 10 });
      ids.push(...page.map(({ id }) => id));
      if (page.length < 10) break;
      after = page.at(-1)?.id ?? 0;
    }
    expect(new Set(ids).size).toBe(25);
    expect(ids).toHaveLength(25);
    expect(await open({ code: 'INVALID_INPUT' })).toEqual([]);
  });
});
