import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { PassThrough } from 'node:stream';
import { text } from 'node:stream/consumers';
import { parse } from 'csv-parse/sync';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openDatabase } from '../../platform/storage/database.ts';
import { exportFeed } from '../../platform/transfer/export.ts';
import { importFolder } from '../../platform/transfer/import.ts';
import { findMapping } from '../../platform/transfer/mapping/read-mapping.ts';
import type { ImportReport } from '../../platform/transfer/report.ts';
import { loadRoom, startMesh, type TestMesh } from '../support/mesh.ts';
import { retailerFiles, tellIfLeftOut } from '../support/retailer-files.ts';

const domains = ['catalog', 'logistics', 'marketing', 'regional'];

/** Each row as one text; numbers in one spelling, since the retailer writes both "3.00" and ".00". */
function readRows(csv: string): string[] {
  const rows: Record<string, string>[] = parse(csv, { columns: true, bom: true });
  return rows.map((row) =>
    JSON.stringify(
      Object.entries(row)
        .map(([name, value]) => [name, oneSpelling(name, value)])
        .sort(),
    ),
  );
}

/** "From 0 pieces on" is marketing's "from 1 on"; the rest is spelling. */
function oneSpelling(name: string, value: string): string {
  if (name === 'min_quantity' && value === '0') return '1';
  return /^\d*\.?\d+$/.test(value) ? String(Number(value)) : value;
}

tellIfLeftOut('importing a real retailer into an empty mesh');

describe.skipIf(!retailerFiles.present)('a real retailer imported into an empty mesh', () => {
  let mesh: TestMesh;
  const reports = new Map<string, ImportReport>();
  beforeAll(async () => {
    const clock = () => new Date('2014-05-15T09:00:00Z');
    mesh = await startMesh({ domains, samples: false, clock });
    for (const domain of domains) reports.set(domain, await importRetailer(domain));
  }, 120_000);
  afterAll(() => mesh.stop());

  async function importRetailer(domain: string): Promise<ImportReport> {
    const db = openDatabase<unknown>({ url: mesh.domain(domain).databaseUrl });
    try {
      const room = await loadRoom(domain);
      return await importFolder({ room, db, folder: retailerFiles.of(domain) });
    } finally {
      await db.destroy();
    }
  }

  // Rows per file as the retailer's own description counts them.
  it.each([
    ['catalog', 295 + 119 + 395, 0],
    ['logistics', 14 + 460 + 8845, 6892],
    // "No Discount" takes nothing off, so it is no promotion, and its 295 targets lead nowhere.
    ['marketing', 16 + 538, 296],
    ['regional', 7 + 708, 0],
  ])('tells of every row of %s: %i read, %i of them in quarantine', (domain, rows, refused) => {
    const report = reports.get(domain);
    const { inserted = 0, updated = 0, unchanged = 0, rejected = 0 } = report ?? {};
    expect(inserted + updated + unchanged + rejected).toBe(rows);
    expect(rejected).toBe(refused);
    expect(report?.unfit).toEqual([]);
  });

  it('shows the product page', async () => {
    const { data, errors } = await mesh.ask(`{
      product(handle: "sport-100") {
        title
        description
        category { path { name } }
        options { name values }
        localizedContent(locale: "fr") { description { text locale isFallback } }
        rating { average count }
        availability { isInStock variantsInStock }
        variants {
          sku
          title
          listPrice(currency: "USD") { amount currencyCode }
          effectivePrice(market: "US", currency: "USD", quantity: 12, segments: ["reseller"]) {
            price { amount } promotions { title }
          }
          availability { available isInStock }
          deliveryPromise(to: { country: "US", postcode: "98011" }) { isDeliverable reason }
        }
      }
    }`);
    expect(errors).toBeUndefined();
    expect(data?.product).toMatchObject({
      title: 'Sport-100',
      description: expect.stringContaining('fit'),
      category: { path: [{ name: 'Accessories' }, { name: 'Helmets' }] },
      options: [{ name: 'Colour', values: expect.arrayContaining(['Black', 'Blue', 'Red']) }],
      localizedContent: { description: { locale: 'fr', isFallback: false } },
      rating: { average: null, count: 0 },
      availability: { isInStock: true, variantsInStock: 3 },
    });
    expect(data?.product).toHaveProperty(
      'variants',
      expect.arrayContaining([
        {
          sku: 'HL-U509-R',
          title: 'Sport-100 Helmet, Red',
          listPrice: { amount: '34.99', currencyCode: 'USD' },
          effectivePrice: {
            price: { amount: '34.29' },
            promotions: [{ title: 'Volume Discount 11 to 14' }],
          },
          availability: { available: 284, isInStock: true },
          deliveryPromise: { isDeliverable: false, reason: 'DESTINATION_NOT_SERVED' },
        },
      ]),
    );
  });

  it('lists a category with facets, stock and texts', async () => {
    const { data, errors } = await mesh.ask(`{
      products(category: "bikes", sort: { by: PRICE_DESC, currency: "USD" }, first: 3) {
        totalCount
        nodes {
          title
          availability { isInStock }
          localizedContent(locale: "th") { description { locale isFallback } }
        }
        facets {
          options { name values { value count } }
          prices(currency: "USD") { from { amount } below { amount } count }
        }
      }
    }`);
    expect(errors).toBeUndefined();
    expect(data?.products).toMatchObject({
      totalCount: 10,
      nodes: [
        {
          title: 'Road-250',
          availability: { isInStock: true },
          localizedContent: { description: { locale: 'th', isFallback: false } },
        },
        { title: 'Touring-1000' },
        { title: 'Mountain-200' },
      ],
      facets: {
        options: [
          { name: 'Size' },
          { name: 'Colour', values: [{ value: 'Black', count: 4 }, {}, {}, {}, {}] },
        ],
        prices: [
          { from: { amount: '500.00' }, below: { amount: '1000.00' }, count: 4 },
          { count: 2 },
          { count: 1 },
          { from: { amount: '2000.00' }, below: { amount: '2500.00' }, count: 3 },
        ],
      },
    });
  });

  it('lists 50 products with price, stock and text for as many SQL statements as 5', async () => {
    const counts = [];
    for (const first of [5, 50]) {
      mesh.takeStatementCounts();
      const { data, errors } = await mesh.ask(
        `query ($first: Int!) {
          products(first: $first) {
            nodes {
              availability { isInStock }
              localizedContent(locale: "fr") { description { text } }
              variants { effectivePrice(market: "US", currency: "USD") { price { amount } } }
            }
          }
        }`,
        { variables: { first } },
      );
      expect(errors).toBeUndefined();
      expect(data).toHaveProperty('products.nodes.length', first);
      counts.push(mesh.takeStatementCounts());
    }
    const [few, many] = counts;
    expect(many).toEqual(few);
    expect(many).toEqual({ catalog: 6, logistics: 1, marketing: 1, regional: 2 });
  });

  it('shows stock, goods on their way in, and what is due', async () => {
    const { data, errors } = await mesh.ask(`{
      fulfilmentLocation(id: "L7") {
        name
        inventoryLevels(first: 2) { nodes { sku onHand safetyStock shelf variant { title } } }
      }
      inboundShipments(dueBefore: "2014-06-01", status: PARTIALLY_RECEIVED, first: 2) {
        nodes { id supplier dueOn status lines { sku ordered received outstanding variant { title } } }
      }
    }`);
    expect(errors).toBeUndefined();
    expect(data).toMatchObject({
      fulfilmentLocation: {
        name: 'Finished Goods Storage',
        inventoryLevels: {
          nodes: [
            {
              sku: 'BC-M005',
              onHand: 288,
              safetyStock: 4,
              shelf: null,
              variant: { title: 'Mountain Bottle Cage' },
            },
            { sku: 'BC-R205', onHand: 324 },
          ],
        },
      },
      inboundShipments: {
        nodes: [
          {
            id: '36',
            supplier: 'First Rate Bicycles',
            dueOn: '2012-01-30',
            lines: [
              {
                sku: 'SE-M236',
                ordered: 550,
                received: 468,
                outstanding: 82,
                variant: { title: 'LL Mountain Seat/Saddle' },
              },
              { outstanding: 0 },
              { outstanding: 0 },
            ],
          },
          { id: '65' },
        ],
      },
    });
  });

  it('gives the regional office its work and its coverage', async () => {
    const market = {
      code: 'US',
      name: 'United States',
      currency: 'USD',
      countries: ['US'],
      locales: ['en', 'es', 'fr'],
    };
    const saved = await mesh.ask(
      'mutation ($input: SaveMarketInput!) { saveMarket(input: $input) { userErrors { message } } }',
      { variables: { input: market }, caller: 'team:regional' },
    );
    expect(saved.data?.saveMarket).toEqual({ userErrors: [] });
    const { data, errors } = await mesh.ask(
      `{
      market(code: "US") { coverage { locale published missing total percent } }
      workQueue(locale: "es", kinds: [MISSING], first: 2) { nodes { kind product { id title } } }
    }`,
      { caller: 'team:regional' },
    );
    expect(errors).toBeUndefined();
    expect(data).toEqual({
      market: {
        coverage: [
          { locale: 'en', published: 118, missing: 0, total: 118, percent: 100 },
          { locale: 'es', published: 0, missing: 118, total: 118, percent: 0 },
          { locale: 'fr', published: 118, missing: 0, total: 118, percent: 100 },
        ],
      },
      workQueue: {
        nodes: [
          {
            kind: 'MISSING',
            product: { id: 'all-purpose-bike-stand', title: 'All-Purpose Bike Stand' },
          },
          { kind: 'MISSING', product: { id: 'bike-wash', title: 'Bike Wash' } },
        ],
      },
    });
  });

  it.each([
    ['catalog', 'products.csv'],
    ['catalog', 'descriptions.csv'],
    ['catalog', 'price_history.csv'],
    ['logistics', 'locations.csv'],
    ['logistics', 'inventory.csv'],
    ['logistics', 'purchase_order_lines.csv'],
    ['marketing', 'promotions.csv'],
    ['marketing', 'promotion_products.csv'],
    ['regional', 'locales.csv'],
    ['regional', 'descriptions.csv'],
  ])('gives the rows of %s/%s back in the retailer’s own columns', async (domain, file) => {
    const given = readRows(await readFile(join(retailerFiles.of(domain), file), 'utf8'));
    const exported = new Set(readRows(await exportRetailer(domain, file)));
    const lost = given.filter((row) => !exported.has(row));
    const refused = reports.get(domain)?.files.find((one) => one.file === file)?.rejected;
    expect(lost.length, lost[0]).toBe(refused);
  });

  async function exportRetailer(domain: string, file: string): Promise<string> {
    const room = await loadRoom(domain);
    const mapping = await findMapping(room.folder, 'adventureworks');
    const mapped = mapping.files.find((entry) => entry.file === file);
    const feed = room.feeds.find(({ name }) => name === mapped?.feed);
    if (!feed) throw new Error(`${file} feeds nothing`);
    const db = openDatabase<unknown>({ url: mesh.domain(domain).databaseUrl });
    const out = new PassThrough();
    try {
      const [csv] = await Promise.all([
        text(out),
        exportFeed({ db, feed, format: 'csv', mapped, out }),
      ]);
      return csv;
    } finally {
      await db.destroy();
    }
  }

  it('changes nothing when the same files come again', async () => {
    for (const domain of domains) {
      const { inserted, updated, rejected } = await importRetailer(domain);
      const before = reports.get(domain)?.rejected;
      expect([domain, inserted, updated, rejected]).toEqual([domain, 0, 0, before]);
    }
  });
});
