import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openDatabase } from '../../../platform/storage/database.ts';
import { room } from '../../../subgraphs/logistics/main.ts';
import type { Tables } from '../../../subgraphs/logistics/store/tables.ts';
import { startTestSubgraph, type TestSubgraph } from '../../support/subgraph.ts';
import { feedRows, fillNetwork, now, stock } from './stock-of-tests.ts';

describe('stock in sum', () => {
  let logistics: TestSubgraph;
  beforeAll(async () => {
    logistics = await startTestSubgraph(room, { samples: false, clock: () => now });
    const db = openDatabase<Tables>({ url: logistics.databaseUrl, poolSize: 1 });
    await fillNetwork(db);
    await feedRows(db, 'inventory', [
      stock('PLENTY', 'hub', 50, { reorder_point: '10' }),
      stock('PLENTY', 'alp', 0),
      stock('LOW', 'hub', 6, { reorder_point: '5' }),
      stock('LOW', 'alp', 3, { reorder_point: '5' }),
      stock('KEPT', 'hub', 2, { safety_stock: '2' }),
      stock('SHOP', 'shop', 9),
    ]);
    await feedRows(db, 'purchase-order-lines', [
      order('PO-1', 'LOW', '2026-12-01'),
      order('PO-2', 'KEPT', '2026-12-02'),
    ]);
    await feedRows(db, 'shipments', [
      shipment('S1', '2026-11-20T08:00:00Z', 'DE', '10115'),
      shipment('S2', '2026-11-20T15:00:00Z', 'CH', '8004'),
      shipment('S3', '2026-11-21T08:00:00Z', 'US', '80202'),
    ]);
    await feedRows(db, 'shipment-lines', [
      { shipment: 'S1', sku: 'LOW', quantity: '1' },
      { shipment: 'S2', sku: 'PLENTY', quantity: '1' },
    ]);
    await db.destroy();
  });
  afterAll(() => logistics.stop());

  async function ask(query: string, caller?: string) {
    const { data, errors } = await logistics.ask(query, { caller });
    expect(errors).toBeUndefined();
    return data;
  }

  it('counts SKUs over places that ship orders, as availability tells each', async () => {
    const counts = { skus: 4, inStock: 1, low: 1, outOfStock: 2 };
    expect(await ask('{ stockSummary { skus inStock low outOfStock } }')).toEqual({
      stockSummary: counts,
    });
  });

  it('counts what lies at each location, shops too', async () => {
    const data = await ask(`{ stockSummary { locations {
      location { id } skus outOfStock low onHand available reserved } } }`);
    expect(data?.stockSummary).toEqual({
      locations: [
        row('shop', { skus: 1, onHand: 9, available: 9 }),
        row('hub', { skus: 3, onHand: 58, available: 58 }),
        row('alp', { skus: 2, outOfStock: 1, low: 1, onHand: 3, available: 3 }),
      ],
    });
  });

  it('lists what is scarce, the fewest first, page by page', async () => {
    const node = 'nodes { sku state promisable available reorderPoint variant { sku } }';
    const page = 'pageInfo { hasNextPage endCursor }';
    const first = await ask(`{ scarceStock(first: 1) { ${node} ${page} } }`);
    expect(first?.scarceStock).toMatchObject({
      nodes: [{ sku: 'KEPT', state: 'OUT_OF_STOCK', promisable: 0, available: 2 }],
      pageInfo: { hasNextPage: true },
    });
    const cursor = Buffer.from(JSON.stringify([0, 'KEPT'])).toString('base64url');
    const rest = await ask(`{ scarceStock(after: "${cursor}") { ${node} ${page} } }`);
    expect(rest?.scarceStock).toMatchObject({
      nodes: [
        { sku: 'SHOP', state: 'OUT_OF_STOCK' },
        { sku: 'LOW', state: 'LOW', promisable: 9, reorderPoint: 10, variant: { sku: 'LOW' } },
      ],
      pageInfo: { hasNextPage: false },
    });
  });

  it('finds goods on their way in, and parcels, by SKU', async () => {
    const data = await ask(
      `{ inboundShipments(skus: ["LOW", "PLENTY"]) { nodes { id } }
      shipments(skus: ["LOW"]) { nodes { id } } }`,
      'team:support',
    );
    expect(data).toEqual({
      inboundShipments: { nodes: [{ id: 'PO-1' }] },
      shipments: { nodes: [{ id: 'S1' }] },
    });
    const many = JSON.stringify(Array.from({ length: 251 }, (_, n) => `S${n}`));
    const { errors } = await logistics.ask(`{ inboundShipments(skus: ${many}) { nodes { id } } }`);
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'INVALID_INPUT' });
  });

  it('tells by when a parcel should be there, for many with one statement', async () => {
    const query = '{ shipments { nodes { id promisedOn } } }';
    logistics.takeStatements();
    expect((await ask(query, 'team:support'))?.shipments).toEqual({
      nodes: [
        { id: 'S3', promisedOn: null },
        // Made on a Friday after the hour: it leaves on Monday, and crosses a border.
        { id: 'S2', promisedOn: '2026-11-27' },
        { id: 'S1', promisedOn: '2026-11-24' },
      ],
    });
    expect(logistics.takeStatements()).toHaveLength(4);
  });
});

const order = (id: string, sku: string, dueOn: string) => ({
  purchase_order: id,
  line: '1',
  sku,
  supplier: 'Mill',
  location: 'hub',
  ordered_on: '2026-11-01',
  due_on: dueOn,
  ordered: '5',
});

const shipment = (id: string, createdAt: string, country: string, postcode: string) => ({
  id,
  tracking_number: `T-${id}`,
  order_reference: `N-${id}`,
  service: 'parcel',
  location: 'hub',
  country,
  postcode,
  created_at: createdAt,
});

const row = (id: string, change: object) => ({
  location: { id },
  outOfStock: 0,
  low: 0,
  reserved: 0,
  ...change,
});
