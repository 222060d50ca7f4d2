import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { FlatRow } from '../../../../platform/transfer/feed.ts';
import { feeds } from '../../../../subgraphs/catalog/importers/index.ts';
import type { Tables } from '../../../../subgraphs/catalog/store/tables.ts';
import { openTestDatabase } from '../../../support/database.ts';
import { exportAll, importInBatches, kinds } from '../feeding.ts';
import { type Stock, sampleStock } from '../shop.ts';

type Database = Awaited<ReturnType<typeof openTestDatabase<Tables>>>;

const stock: Stock = {
  ...sampleStock(12),
  items: [
    {
      sku: 'FLAT-1',
      product: 'flat',
      product_title: 'Flat',
      category_path: 'Clothing > Hats',
      brand: 'OAK',
      'option.Size': 'S',
      weight: '2.24',
      weight_unit: 'lb',
      list_price: '33.6442',
      currency: 'USD',
      status: 'ACTIVE',
      sell_start: '2025-01-01',
    },
  ],
  descriptions: [{ product: 'flat', description: 'A flat "hat",\nwith a brim' }],
};
describe('the catalog’s feeds', () => {
  let database: Database;
  beforeAll(async () => {
    database = await openTestDatabase<Tables>('catalog');
  });
  afterAll(() => database.close());

  const load = async ({ db }: Database, stockOf: (feed: string) => readonly FlatRow[]) => {
    const told: Record<string, Record<string, number>> = {};
    for (const feed of feeds) {
      told[feed.name] = kinds(await importInBatches(db, feed, stockOf(feed.name), 7));
    }
    return told;
  };
  const given = (name: string) => stock[name] ?? [];
  const exported = async ({ db }: Database) => {
    const all = new Map<string, FlatRow[]>();
    for (const feed of feeds) all.set(feed.name, await exportAll(db, feed));
    return all;
  };

  it('take everything once: a second time nothing changes', async () => {
    for (const counts of Object.values(await load(database, given))) {
      expect(Object.keys(counts).filter((kind) => kind === 'rejected')).toEqual([]);
    }
    for (const counts of Object.values(await load(database, given))) {
      expect(Object.keys(counts).filter((kind) => kind !== 'unchanged')).toEqual([]);
    }
  });

  it('take back what they gave out, and nothing changes', async () => {
    const before = await exported(database);
    const told = await load(database, (name) => before.get(name) ?? []);
    for (const counts of Object.values(told))
      expect(counts).toEqual({ unchanged: expect.any(Number) });
    expect(await exported(database)).toEqual(before);
  });

  it('fill an empty catalog with what another gave out', async () => {
    const before = await exported(database);
    const other = await openTestDatabase<Tables>('catalog');
    try {
      // Items and descriptions say again, flat, what the other feeds say.
      await load(other, (name) =>
        name === 'items' || name === 'descriptions' ? [] : (before.get(name) ?? []),
      );
      const after = await exported(other);
      for (const [name, rows] of before) {
        if (name !== 'items') expect(after.get(name)).toEqual(rows);
      }
    } finally {
      await other.close();
    }
  });

  it('give out every product’s description, an empty one too', async () => {
    const before = await exported(database);
    expect(before.get('descriptions')).toHaveLength(before.get('products')?.length ?? 0);
  });

  it('let two rows swap what only one can have, unless one of them is refused', async () => {
    const fed = async (name: string, rows: FlatRow[]) => {
      const feed = feeds.find((each) => each.name === name);
      return kinds(feed ? await importInBatches(database.db, feed, rows) : []);
    };
    const gtins = ['4006381333931', '4006381333948'];
    const [one, two] = ['1', '2'].map((nth) => ({ sku: `SWAP-${nth}`, product: 'P0012' }));
    const first = { ...one, gtin: gtins[0] ?? null, options: 'Size=1' };
    const second = { ...two, gtin: gtins[1] ?? null, options: 'Size=2' };
    const swapped = [
      { ...first, gtin: second.gtin, options: second.options },
      { ...second, gtin: first.gtin, options: first.options },
    ];
    expect(await fed('variants', [first, second])).toEqual({ inserted: 2 });
    expect(await fed('variants', swapped)).toEqual({ updated: 2 });
    const bad = { ...second, product: 'P0011' };
    expect(await fed('variants', [first, bad])).toEqual({ rejected: 2 });
    const clash = { ...first, sku: 'SWAP-3', gtin: null };
    expect(await fed('variants', [first, second, clash])).toEqual({ updated: 2, rejected: 1 });
    const product = { language: 'en', status: 'ACTIVE' };
    const handles = (a: string, b: string) => [
      { ...product, id: 'A', handle: a },
      { ...product, id: 'B', handle: b },
    ];
    expect(await fed('products', handles('a', 'b'))).toEqual({ inserted: 2 });
    expect(await fed('products', handles('b', 'a'))).toEqual({ updated: 2 });
    expect(await fed('products', handles('b', 'b'))).toEqual({ unchanged: 1, rejected: 1 });
  });

  it('raise a version with a change, and only then', async () => {
    const { db } = database;
    const version = () =>
      db
        .selectFrom('products')
        .select('version')
        .where('id', '=', 'P0001')
        .executeTakeFirstOrThrow();
    const products = feeds.filter(({ name }) => name === 'products');
    const [row] = stock.products ?? [];
    for (const feed of products) {
      const { version: before } = await version();
      await importInBatches(db, feed, [{ ...row, title: 'Changed' }]);
      await importInBatches(db, feed, [{ ...row, title: 'Changed' }]);
      expect(await version()).toEqual({ version: before + 1 });
    }
    expect(products).toHaveLength(1);
  });
});

describe('a bad row', () => {
  let database: Database;
  beforeAll(async () => {
    database = await openTestDatabase<Tables>('catalog');
    for (const feed of feeds) {
      await importInBatches(database.db, feed, stock[feed.name] ?? []);
    }
  });
  afterAll(() => database.close());

  const item = { sku: 'X', product: 'x', status: 'ACTIVE' };
  const product = { id: 'X', handle: 'x', language: 'en', status: 'ACTIVE' };
  const price = { sku: 'P0001-S', currency: 'EUR', amount: '5', from: '2026-05-01' };

  it.each<[string, FlatRow, string, string | null]>([
    ['categories', { id: 'x', name: 'X', parent: 'none' }, 'UNKNOWN_REFERENCE', 'parent'],
    ['categories', { id: 'clothing', name: 'X', parent: 'jackets' }, 'RULE_VIOLATED', 'parent'],
    ['attributes', { code: 'x', name: 'X', type: 'ENUM' }, 'INVALID_INPUT', 'values'],
    ['attributes', { code: 'x', name: 'X', type: 'COLOUR' }, 'INVALID_INPUT', 'type'],
    ['attributes', { code: 'waterproof', name: 'W', type: 'NUMBER' }, 'RULE_VIOLATED', 'type'],
    ['products', { ...product, brand: 'none' }, 'UNKNOWN_REFERENCE', 'brand'],
    ['products', { ...product, category: 'none' }, 'UNKNOWN_REFERENCE', 'category'],
    ['products', { ...product, handle: 'product-1' }, 'ALREADY_EXISTS', 'handle'],
    ['products', { ...product, handle: 'No Handle' }, 'INVALID_INPUT', 'handle'],
    ['products', { ...product, language: 'en_GB' }, 'INVALID_INPUT', 'language'],
    ['products', { ...product, status: 'ON SALE' }, 'INVALID_INPUT', 'status'],
    [
      'product-attributes',
      { product: 'P0001', attribute: 'none', value: '1' },
      'UNKNOWN_REFERENCE',
      'attribute',
    ],
    [
      'product-attributes',
      { product: 'P0001', attribute: 'capacity', value: 'big' },
      'INVALID_INPUT',
      'value',
    ],
    ['variants', { sku: 'X', product: 'none' }, 'UNKNOWN_REFERENCE', 'product'],
    ['variants', { sku: 'X', product: 'P0001', gtin: '4006381333930' }, 'INVALID_INPUT', 'gtin'],
    ['variants', { sku: 'X', product: 'P0001', options: 'red' }, 'INVALID_INPUT', 'options'],
    [
      'variants',
      { sku: 'X', product: 'P0001', options: 'Size=S|Colour=Slate' },
      'RULE_VIOLATED',
      'options',
    ],
    ['variants', { sku: 'P0002-S', product: 'P0001' }, 'RULE_VIOLATED', 'product'],
    ['variants', { sku: 'X', product: 'P0001', length_mm: '5' }, 'INVALID_INPUT', 'length_mm'],
    [
      'variants',
      { sku: 'X', product: 'P0001', weight_grams: '-5' },
      'INVALID_INPUT',
      'weight_grams',
    ],
    ['prices', { ...price, sku: 'none' }, 'UNKNOWN_REFERENCE', 'sku'],
    ['prices', { ...price, amount: '0.00' }, 'RULE_VIOLATED', 'amount'],
    ['prices', { ...price, amount: '-1' }, 'RULE_VIOLATED', 'amount'],
    ['prices', { ...price, amount: null }, 'INVALID_INPUT', 'amount'],
    ['prices', { ...price, from: '2026-02-30' }, 'INVALID_INPUT', 'from'],
    ['prices', { ...price, until: '2026-04-30' }, 'INVALID_INPUT', 'until'],
    [
      'collection-products',
      { collection: 'none', product: 'P0001' },
      'UNKNOWN_REFERENCE',
      'collection',
    ],
    [
      'media',
      { id: 'x', product: 'P0001', file: '../x.svg', alt_text: 'X' },
      'INVALID_INPUT',
      'file',
    ],
    [
      'media',
      { id: 'x', product: 'P0001', sku: 'P0002-S', file: 'x.svg', alt_text: 'X' },
      'UNKNOWN_REFERENCE',
      'sku',
    ],
    [
      'media',
      { id: 'm1', product: 'P0002', file: 'x.svg', alt_text: 'X' },
      'RULE_VIOLATED',
      'product',
    ],
    ['items', { ...item, status: 'GONE' }, 'INVALID_INPUT', 'status'],
    ['items', { ...item, list_price: '-1', currency: 'USD' }, 'INVALID_INPUT', 'list_price'],
    ['items', { ...item, list_price: '1' }, 'INVALID_INPUT', 'currency'],
    ['items', { ...item, weight: '1', weight_unit: 'stone' }, 'INVALID_INPUT', 'weight_unit'],
    ['items', { ...item, weight: '22047', weight_unit: 'lb' }, 'INVALID_INPUT', 'weight'],
    ['items', { ...item, 'option. ': 'S' }, 'RULE_VIOLATED', 'options'],
    ['items', { ...item, 'option.Si=ze': 'S' }, 'RULE_VIOLATED', 'options'],
    ['items', { ...item, 'option.Size': 'S|M' }, 'RULE_VIOLATED', 'options'],
    ['items', { ...item, weight: '1' }, 'INVALID_INPUT', 'weight_unit'],
    [
      'items',
      { ...item, sell_start: '2026-01-02', sell_end: '2026-01-01' },
      'INVALID_INPUT',
      'sell_end',
    ],
    ['items', { ...item, product: 'product-1' }, 'ALREADY_EXISTS', 'product'],
    ['descriptions', { product: 'none', description: 'X' }, 'UNKNOWN_REFERENCE', 'product'],
  ])('of %s %j is refused: %s at %s', async (name, row, code, field) => {
    const feed = feeds.find((each) => each.name === name);
    const outcomes = feed ? await importInBatches(database.db, feed, [row]) : [];
    expect(outcomes).toMatchObject([{ kind: 'rejected', code, field }]);
  });

  it('stops no good one beside it', async () => {
    const variants = feeds.find(({ name }) => name === 'variants');
    const rows: FlatRow[] = [
      { sku: 'GOOD-1', product: 'P0003', options: 'Size=L' },
      { sku: 'BAD-1', product: 'P0003', options: 'Size=L' },
      { sku: 'BAD-2', product: 'none' },
      { sku: 'GOOD-2', product: 'P0003', options: 'Size=XL' },
    ];
    const outcomes = variants ? await importInBatches(database.db, variants, rows) : [];
    expect(outcomes.map(({ kind }) => kind)).toEqual([
      'inserted',
      'rejected',
      'rejected',
      'inserted',
    ]);
  });

  it('is the second of two categories that would stand below each other', async () => {
    const categories = feeds.find(({ name }) => name === 'categories');
    const rows = [
      { id: 'tents', name: 'Tents', parent: 'clothing' },
      { id: 'clothing', name: 'Clothing', parent: 'tents' },
    ];
    const outcomes = categories ? await importInBatches(database.db, categories, rows) : [];
    expect(outcomes.map(({ kind }) => kind)).toEqual(['updated', 'rejected']);
  });

  it('is one that would push the levels below it past the tenth', async () => {
    const categories = feeds.find(({ name }) => name === 'categories');
    const chain = (name: string, count: number) =>
      Array.from({ length: count }, (_, nth) => ({
        id: `${name}${nth}`,
        name,
        parent: nth ? `${name}${nth - 1}` : null,
      }));
    const load = async (rows: FlatRow[]) =>
      kinds(categories ? await importInBatches(database.db, categories, rows) : []);
    expect(await load([...chain('low', 6), ...chain('top', 5)])).toEqual({ inserted: 11 });
    expect(await load([{ id: 'low0', name: 'low', parent: 'top4' }])).toEqual({ rejected: 1 });
    expect(await load([{ id: 'low0', name: 'low', parent: 'top3' }])).toEqual({ updated: 1 });
  });

  it('is each of a ring that nothing holds', async () => {
    const categories = feeds.find(({ name }) => name === 'categories');
    const rows = [
      { id: 'hen', name: 'Hen', parent: 'egg' },
      { id: 'egg', name: 'Egg', parent: 'hen' },
    ];
    const outcomes = categories ? await importInBatches(database.db, categories, rows) : [];
    expect(outcomes.map(({ kind }) => kind)).toEqual(['rejected', 'rejected']);
  });
});
