import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { items } from '../../../../subgraphs/catalog/importers/items.ts';
import type { Tables } from '../../../../subgraphs/catalog/store/tables.ts';
import { openTestDatabase } from '../../../support/database.ts';
import { exportAll, importInBatches, kinds } from '../feeding.ts';

const pine = {
  sku: 'J-1',
  product: 'Rain Jacket',
  product_title: 'Rain Jacket',
  variant_title: 'Pine',
  category_path: 'Clothing > Jackets',
  brand: 'Lanolin & Co',
  'option.Colour': 'Pine',
  weight: '1.25',
  weight_unit: 'KG',
  list_price: '100',
  currency: 'EUR',
  status: 'DISCONTINUED',
  sell_start: '2024-03-01',
};
const slate = {
  ...pine,
  sku: 'J-2',
  variant_title: 'Slate',
  'option.Colour': 'Slate',
  status: 'ACTIVE',
};

describe('a flat file', () => {
  let database: Awaited<ReturnType<typeof openTestDatabase<Tables>>>;
  beforeEach(async () => {
    database = await openTestDatabase<Tables>('catalog');
  });
  afterEach(() => database.close());

  const load = (rows: Parameters<typeof importInBatches>[2]) =>
    importInBatches(database.db, items, rows);

  it('makes product, brand, categories, variants and prices', async () => {
    expect(kinds(await load([pine, slate]))).toEqual({ inserted: 2 });
    const { db } = database;
    expect(await db.selectFrom('products').selectAll().execute()).toMatchObject([
      {
        id: 'Rain Jacket',
        handle: 'rain-jacket',
        brand_id: 'lanolin-co',
        category_id: 'clothing-jackets',
        status: 'ACTIVE',
        published_at: new Date('2024-03-01T00:00:00Z'),
      },
    ]);
    expect(await db.selectFrom('variants').selectAll().orderBy('sku').execute()).toMatchObject([
      { sku: 'J-1', weight_grams: 1250, status: 'DISCONTINUED' },
      { sku: 'J-2', options: [{ name: 'Colour', value: 'Slate' }] },
    ]);
    expect(await db.selectFrom('list_prices').selectAll().orderBy('sku').execute()).toMatchObject([
      { sku: 'J-1', amount: '100.0000', valid_from: '2024-03-01' },
      { sku: 'J-2', amount: '100.0000' },
    ]);
  });

  it('uses the brands and categories that have its names already', async () => {
    const { db } = database;
    await db
      .insertInto('brands')
      .values({ id: 'lan', name: 'Lanolin & Co', description: null })
      .execute();
    await db
      .insertInto('categories')
      .values([
        { id: 'c', parent_id: null, name: 'Clothing', position: 0 },
        { id: 'clothing-jackets', parent_id: null, name: 'Elsewhere', position: 0 },
      ])
      .execute();
    await load([pine]);
    expect(await db.selectFrom('products').selectAll().execute()).toMatchObject([
      { brand_id: 'lan', category_id: 'clothing-jackets-2' },
    ]);
  });

  it('tells the price of today: a new one begins now, the old one stays known', async () => {
    await load([pine]);
    expect(kinds(await load([{ ...pine, list_price: '100.00' }]))).toEqual({ unchanged: 1 });
    expect(kinds(await load([{ ...pine, list_price: '120' }]))).toEqual({ updated: 1 });
    expect(kinds(await load([{ ...pine, list_price: '120' }]))).toEqual({ unchanged: 1 });
    const prices = await database.db
      .selectFrom('list_prices')
      .selectAll()
      .orderBy('valid_from')
      .execute();
    expect(prices).toMatchObject([
      { amount: '100.0000', valid_from: '2024-03-01' },
      { amount: '120.0000', valid_from: '2026-11-23' },
    ]);
  });

  it('without a price, or with one of zero, makes a variant without a price', async () => {
    await load([
      { ...pine, list_price: null, currency: null },
      { ...slate, list_price: '0' },
    ]);
    expect(await database.db.selectFrom('list_prices').selectAll().execute()).toEqual([]);
  });

  it('leaves alone what it does not speak of', async () => {
    await load([pine]);
    await database.db
      .updateTable('products')
      .set({ handle: 'mine', description: 'Dry.' })
      .execute();
    await load([{ sku: 'J-1', product: 'Rain Jacket', 'option.Colour': 'Pine', status: 'ACTIVE' }]);
    expect(await database.db.selectFrom('products').selectAll().execute()).toMatchObject([
      { handle: 'mine', description: 'Dry.', title: 'Rain Jacket', brand_id: 'lanolin-co' },
    ]);
  });

  it('comes out with the columns of all its options, a row for each currency', async () => {
    await load([
      pine,
      { ...pine, list_price: '90', currency: 'GBP' },
      { ...slate, 'option.Size': 'S' },
    ]);
    const { db } = database;
    const columns = await db
      .transaction()
      .execute((tx) => items.columnsOf?.(tx) ?? Promise.resolve([]));
    expect(columns).toEqual(
      expect.arrayContaining(['sku', 'option.Colour', 'option.Size', 'sell_end']),
    );
    expect(columns).not.toContain('option.*');
    const rows = await exportAll(db, items);
    expect(rows).toMatchObject([
      { sku: 'J-1', currency: 'EUR', list_price: '100.00', weight: '1.25', weight_unit: 'kg' },
      { sku: 'J-1', currency: 'GBP', list_price: '90.00' },
      { sku: 'J-2', 'option.Size': 'S' },
    ]);
    expect(kinds(await load(rows))).toEqual({ unchanged: 3 });
  });

  it.each([1, 2, 100])('takes the last word on a product, in batches of %i', async (batchSize) => {
    const rows = [
      { ...pine, sell_start: '2025-06-01', status: 'ACTIVE' },
      { ...slate, product_title: null, brand: null, category_path: null },
      {
        ...pine,
        sku: 'J-3',
        'option.Colour': 'Ochre',
        product_title: 'Jacket',
        brand: 'LANOLIN & co',
      },
      { ...pine, sku: 'J-3', 'option.Colour': 'Ochre', product_title: null, list_price: '90' },
    ];
    await importInBatches(database.db, items, rows, batchSize);
    const { db } = database;
    expect(await db.selectFrom('products').selectAll().execute()).toMatchObject([
      {
        title: 'Jacket',
        brand_id: 'lanolin-co',
        category_id: 'clothing-jackets',
        status: 'ACTIVE',
        published_at: new Date('2024-03-01T00:00:00Z'),
      },
    ]);
    expect(await db.selectFrom('brands').select('name').execute()).toEqual([
      { name: 'Lanolin & Co' },
    ]);
    const prices = db.selectFrom('list_prices').selectAll().where('sku', '=', 'J-3');
    expect(await prices.orderBy('valid_from').execute()).toMatchObject([
      { amount: '100.0000', valid_from: '2024-03-01' },
      { amount: '90.0000', valid_from: '2026-11-23' },
    ]);
    expect(kinds(await load(rows.slice(0, 2)))).toEqual({ updated: 1, unchanged: 1 });
  });

  it('says a price anew when the one it equals has ended', async () => {
    await load([pine]);
    await database.db.updateTable('list_prices').set({ valid_until: '2025-01-31' }).execute();
    expect(kinds(await load([pine]))).toEqual({ updated: 1 });
    expect(kinds(await load([pine]))).toEqual({ unchanged: 1 });
    const prices = database.db.selectFrom('list_prices').selectAll().orderBy('valid_from');
    expect(await prices.execute()).toMatchObject([
      { amount: '100.0000', valid_from: '2024-03-01', valid_until: '2025-01-31' },
      { amount: '100.0000', valid_from: '2026-11-23', valid_until: null },
    ]);
  });

  it('tells the last price of what is no longer sold', async () => {
    const sold = { ...pine, sell_end: '2025-01-31' };
    await load([sold]);
    await database.db.updateTable('list_prices').set({ valid_until: '2025-01-31' }).execute();
    expect(kinds(await load([sold]))).toEqual({ unchanged: 1 });
    expect(await exportAll(database.db, items)).toMatchObject([{ list_price: '100.00' }]);
  });
});
