import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openDatabase } from '../../../platform/storage/database.ts';
import { room } from '../../../subgraphs/logistics/main.ts';
import type { Tables } from '../../../subgraphs/logistics/store/tables.ts';
import { startTestSubgraph, type TestSubgraph } from '../../support/subgraph.ts';
import { feedRows, fillNetwork, now, stock } from './stock-of-tests.ts';

describe('what can be promised of a variant', () => {
  let logistics: TestSubgraph;
  beforeAll(async () => {
    logistics = await startTestSubgraph(room, { samples: false, clock: () => now });
    const db = openDatabase<Tables>({ url: logistics.databaseUrl, poolSize: 1 });
    await fillNetwork(db);
    await feedRows(db, 'locations', [{ id: 'far', name: 'Far', country: 'US', priority: '90' }]);
    await feedRows(db, 'inventory', [
      stock('HERE', 'hub', 12, { safety_stock: '2' }),
      stock('HERE', 'alp', 3),
      stock('HERE', 'far', 5),
      stock('HERE', 'shop', 50),
      stock('LATER', 'hub', 0),
      ...Array.from({ length: 100 }, (_, index) => stock(`SKU-${index}`, 'hub', index)),
    ]);
    await feedRows(db, 'purchase-order-lines', [
      line(1, '2026-12-08', 20),
      line(2, '2026-12-01', 4),
      line(3, '2026-11-01', 7),
    ]);
    await db.destroy();
  });
  afterAll(() => logistics.stop());

  const line = (number: number, dueOn: string, ordered: number) => ({
    purchase_order: 'PO-1',
    line: String(number),
    sku: 'LATER',
    supplier: 'S',
    location: 'hub',
    ordered_on: '2026-10-01',
    due_on: dueOn,
    ordered: String(ordered),
  });

  async function entities(fields: string, ...representations: object[]) {
    const query = `query ($r: [_Any!]!) { _entities(representations: $r) { ${fields} } }`;
    const { data, errors } = await logistics.ask(query, { variables: { r: representations } });
    expect(errors).toBeUndefined();
    return data?._entities;
  }
  const variant = (sku: string, more: object = {}) => ({ __typename: 'Variant', sku, ...more });

  it('counts what is above the safety stock where orders are shipped from', async () => {
    const fields = `... on Variant {
      all: availability { available isInStock nextAvailableOn }
      ch: availability(country: "CH") { available }
      us: availability(country: "US") { available } }`;
    expect(await entities(fields, variant('HERE'))).toEqual([
      {
        all: { available: 18, isInStock: true, nextAvailableOn: null },
        ch: { available: 13 },
        us: { available: 0 },
      },
    ]);
  });

  it('answers 0 for a SKU that was never stocked', async () => {
    const fields = `... on Variant { availability { available isInStock nextAvailableOn }
      inventoryLevels { id } availableToPromise { availableOn schedule { on available } } }`;
    expect(await entities(fields, variant('NEVER'))).toEqual([
      {
        availability: { available: 0, isInStock: false, nextAvailableOn: null },
        inventoryLevels: [],
        availableToPromise: { availableOn: null, schedule: [{ on: '2026-11-23', available: 0 }] },
      },
    ]);
  });

  it('promises by date: walks inbound goods, not those that are overdue', async () => {
    const fields = `... on Variant {
      availability { available nextAvailableOn }
      soon: availability(at: "2026-12-02T00:00:00Z") { available nextAvailableOn }
      few: availableToPromise(quantity: 5) { isAvailableNow availableOn schedule { on available } }
      many: availableToPromise(quantity: 25) { availableOn } }`;
    expect(await entities(fields, variant('LATER'))).toEqual([
      {
        availability: { available: 0, nextAvailableOn: '2026-12-01' },
        soon: { available: 4, nextAvailableOn: null },
        few: {
          isAvailableNow: false,
          availableOn: '2026-12-08',
          schedule: [
            { on: '2026-11-23', available: 0 },
            { on: '2026-12-01', available: 4 },
            { on: '2026-12-08', available: 24 },
          ],
        },
        many: { availableOn: null },
      },
    ]);
  });

  it('tells sums as the most that an Int holds, where they are more', async () => {
    const db = openDatabase<Tables>({ url: logistics.databaseUrl, poolSize: 1 });
    await feedRows(db, 'inventory', [stock('FLOOD', 'hub', 1_000_000)]);
    await sql`insert into inbound_shipments (id, supplier, location, ordered_on) values ('PO-F', 'S', 'hub', '2026-10-01')`.execute(
      db,
    );
    await sql`insert into inbound_lines (inbound_shipment, line, sku, due_on, ordered)
      select 'PO-F', n, 'FLOOD', '2026-12-01', 1000000 from generate_series(1, 2200) n`.execute(db);
    await db.destroy();
    const most = 2_147_483_647;
    const product = {
      __typename: 'Product',
      id: 'PF',
      variants: [variant('FLOOD'), variant('HERE')],
    };
    const at = 'availability(at: "2026-12-02T00:00:00Z") { available }';
    const fields = `... on Variant { ${at} inventoryLevels { incoming } } ... on Product { ${at} }`;
    expect(await entities(fields, variant('FLOOD'), product)).toEqual([
      { availability: { available: most }, inventoryLevels: [{ incoming: most }] },
      { availability: { available: most } },
    ]);
  });

  it('sends no SQL for a key alone', async () => {
    logistics.takeStatements();
    await entities('... on Variant { sku } ... on Product { id }', variant('HERE'), {
      __typename: 'Product',
      id: 'P1',
    });
    expect(logistics.takeStatements()).toEqual([]);
  });

  it('answers 50 products of two variants each with one statement', async () => {
    const products = Array.from({ length: 50 }, (_, index) => ({
      __typename: 'Product',
      id: `P${index}`,
      variants: [variant(`SKU-${index * 2}`), variant(`SKU-${index * 2 + 1}`)],
    }));
    logistics.takeStatements();
    const fields = '... on Product { availability { available isInStock variantsInStock } }';
    const answers = await entities(fields, ...products);
    expect(logistics.takeStatements()).toHaveLength(1);
    expect(answers).toHaveLength(50);
    expect(answers).toMatchObject({
      0: { availability: { available: 1, isInStock: true, variantsInStock: 1 } },
      1: { availability: { available: 5, isInStock: true, variantsInStock: 2 } },
    });
  });

  it('answers everything of 100 variants with as many statements as for one', async () => {
    const fields = `... on Variant {
      inventoryLevels { onHand incoming location { name } }
      availability(country: "DE") { available } availableToPromise(quantity: 3) { availableOn }
      deliveryPromise(to: { country: "DE", postcode: "10115" }) { earliestOn service { carrier { name } } location { name } } }`;
    const many = Array.from({ length: 100 }, (_, index) => variant(`SKU-${index}`));
    logistics.takeStatements();
    await entities(fields, variant('SKU-5'));
    const forOne = logistics.takeStatements().length;
    await entities(fields, ...many);
    expect(logistics.takeStatements()).toHaveLength(forOne);
  });

  describe('delivery', () => {
    const promise = `... on Variant { deliveryPromise(to: $TO) {
      quantity isDeliverable reason dispatchOn earliestOn latestOn service { id } location { id } } }`;
    const to = (country: string, postcode: string) =>
      promise.replace('$TO', `{ country: "${country}", postcode: "${postcode}" }`);
    const small = { weightGrams: 400, dimensions: { lengthMm: 300, widthMm: 200, heightMm: 50 } };

    it('is promised by day, service and location', async () => {
      expect(await entities(to('DE', '10115'), variant('HERE', small))).toEqual([
        {
          deliveryPromise: {
            quantity: 1,
            isDeliverable: true,
            reason: null,
            dispatchOn: '2026-11-23',
            earliestOn: '2026-11-24',
            latestOn: '2026-11-25',
            service: { id: 'parcel' },
            location: { id: 'hub' },
          },
        },
      ]);
    });

    it('takes longer to an island, and for goods of unknown weight', async () => {
      expect(await entities(to('DE', '25492'), variant('HERE', small))).toMatchObject([
        { deliveryPromise: { earliestOn: '2026-11-26' } },
      ]);
      expect(await entities(to('DE', '10115'), variant('HERE'))).toMatchObject([
        { deliveryPromise: { service: { id: 'freight' } } },
      ]);
    });

    it('says why it is not possible', async () => {
      const huge = { ...small, weightGrams: 50_000 };
      expect(await entities(to('US', '97205'), variant('HERE', small))).toMatchObject([
        { deliveryPromise: { isDeliverable: false, reason: 'DESTINATION_NOT_SERVED' } },
      ]);
      expect(await entities(to('CH', '8001'), variant('HERE', huge))).toMatchObject([
        { deliveryPromise: { isDeliverable: false, reason: 'PARCEL_TOO_LARGE' } },
      ]);
      expect(await entities(to('DE', '10115'), variant('NEVER', small))).toMatchObject([
        { deliveryPromise: { isDeliverable: false, reason: 'OUT_OF_STOCK', service: null } },
      ]);
    });

    it.each([
      'availability(at: "2201-01-01T00:00:00Z") { available }',
      'availableToPromise(at: "1999-12-31T00:00:00Z") { availableOn }',
      'deliveryPromise(to: { country: "DE", postcode: "10115" }, at: "9999-12-31T23:00:00Z") { earliestOn }',
    ])('refuses a time that nobody can mean: %s', async (field) => {
      const query = `query ($r: [_Any!]!) { _entities(representations: $r) { ... on Variant { ${field} } } }`;
      const { errors } = await logistics.ask(query, { variables: { r: [variant('HERE', small)] } });
      expect(errors?.map(({ extensions }) => extensions?.code)).toEqual(['INVALID_INPUT']);
    });

    it('refuses a quantity below 1', async () => {
      const query = `query ($r: [_Any!]!) { _entities(representations: $r) {
        ... on Variant { availableToPromise(quantity: 0) { availableOn } } } }`;
      const { errors } = await logistics.ask(query, { variables: { r: [variant('HERE')] } });
      expect(errors?.[0]?.extensions).toMatchObject({ code: 'INVALID_INPUT' });
    });
  });
});
