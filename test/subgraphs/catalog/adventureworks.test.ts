import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { FlatRow, Outcome } from '../../../platform/transfer/feed.ts';
import { importFolder } from '../../../platform/transfer/import.ts';
import { descriptions } from '../../../subgraphs/catalog/importers/descriptions.ts';
import { items } from '../../../subgraphs/catalog/importers/items.ts';
import { prices } from '../../../subgraphs/catalog/importers/prices.ts';
import { room } from '../../../subgraphs/catalog/main.ts';
import type { Tables } from '../../../subgraphs/catalog/store/tables.ts';
import { openTestDatabase } from '../../support/database.ts';
import { retailerFiles, tellIfLeftOut } from '../../support/retailer-files.ts';
import { exportAll, importInBatches, kinds } from './feeding.ts';

const folder = retailerFiles.of('catalog');
tellIfLeftOut('the catalog’s feeds on the AdventureWorks exports');

describe.skipIf(!retailerFiles.present)('the AdventureWorks exports', () => {
  let database: Awaited<ReturnType<typeof openTestDatabase<Tables>>>;
  beforeAll(async () => {
    database = await openTestDatabase<Tables>('catalog');
  });
  afterAll(() => database.close());

  async function load(): Promise<Outcome[]> {
    const { db } = database;
    return [
      ...(await importInBatches(db, items, (await rows('products.csv')).map(toItem))),
      ...(await importInBatches(db, descriptions, await rows('descriptions.csv'))),
      ...(await importInBatches(db, prices, (await rows('price_history.csv')).map(toPrice))),
    ];
  }

  it('come in whole, once, and come out as they were', async () => {
    const first = await load();
    expect(first.filter(({ kind }) => kind === 'rejected')).toEqual([]);
    expect(first).toHaveLength(295 + 119 + 395);
    expect(kinds(await load())).toEqual({ unchanged: 809 });

    const [frame] = (await exportAll(database.db, items)).filter(({ sku }) => sku === 'FR-R92B-58');
    expect(frame).toEqual({
      sku: 'FR-R92B-58',
      product: 'hl-road-frame',
      product_title: 'HL Road Frame',
      variant_title: 'HL Road Frame - Black, 58',
      category_path: 'Components > Road Frames',
      brand: 'AdventureWorks',
      'option.Colour': 'Black',
      'option.Size': '58 cm',
      weight: '2.24',
      weight_unit: 'lb',
      list_price: '1431.50',
      currency: 'USD',
      status: 'ACTIVE',
      sell_start: '2008-04-30',
      sell_end: null,
    });
  });

  it('are found by the room’s own mapping, which reads them as they are', async () => {
    const other = await openTestDatabase<Tables>('catalog');
    try {
      const report = await importFolder({ room, db: other.db, folder });
      expect(report).toMatchObject({ rejected: 0, unfit: [], mapping: 'adventureworks' });
      await load();
      expect(await exportAll(other.db, items)).toEqual(await exportAll(database.db, items));
    } finally {
      await other.close();
    }
  });

  it('give a product the status of its liveliest variant and a tree of categories', async () => {
    await load();
    const { db } = database;
    const statuses = await db.selectFrom('products').select(['status']).distinct().execute();
    expect(statuses.map(({ status }) => status).sort()).toEqual(['ACTIVE', 'ARCHIVED']);
    const categories = await db.selectFrom('categories').selectAll().execute();
    expect(categories.filter(({ parent_id }) => parent_id === null)).toHaveLength(4);
    expect(categories).toHaveLength(4 + 37);
  });
});

async function rows(file: string): Promise<Record<string, string>[]> {
  return parse(await readFile(join(folder, file), 'utf8'), { columns: true });
}

function toItem({
  category,
  subcategory,
  color,
  size,
  size_unit: unit,
  ...row
}: Record<string, string>): FlatRow {
  return {
    ...row,
    category_path: `${category} > ${subcategory}`,
    brand: 'AdventureWorks',
    'option.Colour': color ?? null,
    'option.Size': [size, unit].filter(Boolean).join(' '),
  };
}

function toPrice({ list_price, ...row }: Record<string, string>): FlatRow {
  return { ...row, amount: list_price ?? null };
}
