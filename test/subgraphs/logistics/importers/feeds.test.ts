import { join } from 'node:path';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { importFolder } from '../../../../platform/transfer/import.ts';
import { feeds } from '../../../../subgraphs/logistics/importers/index.ts';
import { room } from '../../../../subgraphs/logistics/main.ts';
import { inboundByIds } from '../../../../subgraphs/logistics/store/inbound.ts';
import { receiveStock } from '../../../../subgraphs/logistics/store/receive-stock.ts';
import { reserveStock } from '../../../../subgraphs/logistics/store/reserve-stock.ts';
import type { Tables } from '../../../../subgraphs/logistics/store/tables.ts';
import { openTestDatabase } from '../../../support/database.ts';
import { feedOut, feedRows, fillNetwork, now, stock } from '../stock-of-tests.ts';

type Opened = Awaited<ReturnType<typeof openTestDatabase<Tables>>>;

describe('the sample files', () => {
  let opened: Opened;
  beforeAll(async () => {
    opened = await openTestDatabase<Tables>('logistics');
  });
  afterAll(() => opened.close());

  it('are all taken, and a second time change nothing', async () => {
    const folder = join(room.folder, 'samples');
    const first = await importFolder({ room, db: opened.db, folder });
    expect(first).toMatchObject({ updated: 0, unchanged: 0, rejected: 0, unfit: [] });
    expect(first.files.map(({ feed }) => feed)).toEqual(feeds.map(({ name }) => name));
    const again = await importFolder({ room, db: opened.db, folder });
    expect(again).toMatchObject({
      inserted: 0,
      updated: 0,
      unchanged: first.inserted,
      rejected: 0,
    });
  });

  it('come out as they went in: what is exported can be imported again', async () => {
    for (const { name, columns } of feeds) {
      const rows = await feedOut(opened.db, name);
      expect(rows.length).toBeGreaterThan(0);
      expect(Object.keys(rows[0] ?? {})).toEqual(columns);
      const outcomes = await feedRows(opened.db, name, rows);
      expect([name, outcomes.filter(({ kind }) => kind !== 'unchanged')]).toEqual([name, []]);
    }
  });
});

describe('a feed', () => {
  let opened: Opened;
  beforeAll(async () => {
    opened = await openTestDatabase<Tables>('logistics');
    await fillNetwork(opened.db);
  });
  afterAll(() => opened.close());

  const write = (name: string, ...rows: Parameters<typeof feedRows>[2]) =>
    feedRows(opened.db, name, rows);
  const line = (change: object = {}) => ({
    purchase_order: '7',
    line: '1',
    sku: 'DONE',
    supplier: 'S',
    location: 'hub',
    ordered_on: '2026-10-01',
    due_on: '2026-12-01',
    ordered: '4',
    ...change,
  });

  it('of locations fills what is absent', async () => {
    await write('locations', { id: 'L1', name: 'Tool Crib', country: 'US' });
    expect(await feedOut(opened.db, 'locations')).toContainEqual({
      id: 'L1',
      name: 'Tool Crib',
      kind: 'WAREHOUSE',
      country: 'US',
      postcode: null,
      time_zone: 'UTC',
      priority: 100,
    });
  });

  it('takes whole numbers written as decimals, and N/A as no shelf', async () => {
    const outcomes = await write(
      'inventory',
      stock('DEC', 'hub', 0, { on_hand: '3.00', unavailable: '.00', shelf: 'N/A', bin: '0' }),
      stock('DEC', 'alp', 0, { on_hand: '3.5' }),
    );
    expect(outcomes).toMatchObject([
      { kind: 'inserted' },
      { kind: 'rejected', code: 'INVALID_INPUT', field: 'on_hand' },
    ]);
    expect(await feedOut(opened.db, 'inventory')).toContainEqual({
      sku: 'DEC',
      location: 'hub',
      on_hand: 3,
      unavailable: 0,
      safety_stock: 0,
      reorder_point: 0,
      shelf: null,
      bin: '0',
    });
  });

  it('of inventory leaves what is reserved, and refuses a count below it', async () => {
    await write('inventory', stock('HELD', 'hub', 5));
    const request = { orderReference: null, location: null, holdMinutes: 60 };
    const lines = [{ sku: 'HELD', quantity: 3 }];
    const author = { caller: 'consumer:shop', now, newId: () => 'R1', idempotencyKey: 'k' };
    await reserveStock(opened.db, { ...request, lines }, author);
    expect(
      await write('inventory', stock('HELD', 'hub', 2), stock('HELD', 'hub', 4)),
    ).toMatchObject([{ kind: 'rejected', code: 'RULE_VIOLATED' }, { kind: 'updated' }]);
    const { rows } = await sql`select on_hand, available, reserved from inventory_levels
      where id = 'hub:HELD'`.execute(opened.db);
    expect(rows).toEqual([{ on_hand: 4, available: 1, reserved: 3 }]);
  });

  it('of inventory is not held up by a reservation that has lapsed', async () => {
    await write('inventory', stock('LAPSED', 'hub', 5), stock('BESIDE', 'hub', 5));
    const before = new Date(now.getTime() - 3_600_000);
    const lines = [
      { sku: 'LAPSED', quantity: 5 },
      { sku: 'BESIDE', quantity: 2 },
    ];
    await reserveStock(
      opened.db,
      { lines, orderReference: null, location: null, holdMinutes: 1 },
      { caller: 'consumer:shop', now: before, newId: () => 'R2', idempotencyKey: 'k2' },
    );
    expect(await write('inventory', stock('LAPSED', 'hub', 1))).toEqual([{ kind: 'updated' }]);
    const { rows } = await sql`select id, available, reserved from inventory_levels
      where sku in ('LAPSED', 'BESIDE') order by id`.execute(opened.db);
    expect(rows).toEqual([
      { id: 'hub:BESIDE', available: 5, reserved: 0 },
      { id: 'hub:LAPSED', available: 1, reserved: 0 },
    ]);
  });

  it('lets the last of two counts in one file win', async () => {
    const counts = [stock('TWICE', 'hub', 5), stock('TWICE', 'hub', 8)];
    expect(await write('inventory', ...counts)).toEqual([
      { kind: 'inserted' },
      { kind: 'updated' },
    ]);
    expect(await feedOut(opened.db, 'inventory')).toContainEqual(
      expect.objectContaining({ sku: 'TWICE', on_hand: 8 }),
    );
  });

  it('of purchase orders takes a line once its SKU is stocked', async () => {
    const ordered = line({ sku: 'SOON', received: '3.00', rejected: '.00' });
    expect(await write('purchase-order-lines', ordered)).toMatchObject([
      { kind: 'rejected', code: 'UNKNOWN_REFERENCE', field: 'sku' },
    ]);
    await write('inventory', stock('SOON', 'hub', 0));
    expect(await write('purchase-order-lines', ordered)).toEqual([{ kind: 'inserted' }]);
    expect(await write('purchase-order-lines', ordered)).toEqual([{ kind: 'unchanged' }]);
  });

  it('of purchase orders tells that the order changed, where its line did not', async () => {
    await write('inventory', stock('MOVED', 'hub', 0));
    const moved = line({ purchase_order: '9', sku: 'MOVED' });
    await write('purchase-order-lines', moved);
    expect(await write('purchase-order-lines', { ...moved, location: 'alp' })).toEqual([
      { kind: 'updated' },
    ]);
  });

  it('of purchase orders never takes back what has been received', async () => {
    await write('inventory', stock('CAME', 'hub', 0));
    const ordered = line({ purchase_order: '10', sku: 'CAME' });
    await write('purchase-order-lines', ordered);
    const receipt = { sku: null, location: null, quantity: 3, rejected: 0, reason: null };
    await receiveStock(
      opened.db,
      { ...receipt, inboundLine: { inboundShipment: '10', line: 1 } },
      { caller: 'team:logistics', now, newId: () => 'none', idempotencyKey: 'came' },
    );
    expect(await write('purchase-order-lines', ordered)).toMatchObject([
      { kind: 'rejected', code: 'RULE_VIOLATED', field: 'received' },
    ]);
    expect(await write('purchase-order-lines', { ...ordered, received: '3' })).toEqual([
      { kind: 'unchanged' },
    ]);
    expect(await write('purchase-order-lines', { ...ordered, received: '4' })).toEqual([
      { kind: 'updated' },
    ]);
  });

  it('of purchase orders tells when the order is due and how far it has come', async () => {
    await write('inventory', stock('DUE', 'hub', 0));
    const first = line({ purchase_order: '12', sku: 'DUE' });
    const second = line({ purchase_order: '12', line: '2', sku: 'DUE', due_on: '2026-12-09' });
    const told = async (...rows: object[]) => {
      for (const row of rows) await write('purchase-order-lines', { ...line(), ...row });
      const [order] = await inboundByIds(opened.db, ['12']);
      return [order?.status, order?.dueOn];
    };
    expect(await told(first, second)).toEqual(['EXPECTED', '2026-12-01']);
    expect(await told({ ...first, received: '4' })).toEqual(['PARTIALLY_RECEIVED', '2026-12-09']);
    expect(await told({ ...second, received: '4' })).toEqual(['RECEIVED', '2026-12-09']);
  });

  it('of purchase orders refuses a line that contradicts the stored ones', async () => {
    await write('inventory', stock('DONE', 'hub', 0));
    const first = line({ purchase_order: '11' });
    const second = line({ purchase_order: '11', line: '2' });
    await write('purchase-order-lines', first);
    expect(await write('purchase-order-lines', { ...second, supplier: 'T' })).toMatchObject([
      { kind: 'rejected', code: 'RULE_VIOLATED', field: 'supplier' },
    ]);
    expect(await write('purchase-order-lines', second)).toEqual([{ kind: 'inserted' }]);
    expect(await write('purchase-order-lines', { ...first, location: 'alp' })).toMatchObject([
      { kind: 'rejected', code: 'RULE_VIOLATED', field: 'location' },
    ]);
    const moved = [first, second].map((one) => ({ ...one, location: 'alp' }));
    expect(await write('purchase-order-lines', ...moved)).toMatchObject([
      { kind: 'updated' },
      { kind: 'updated' },
    ]);
    expect(await write('purchase-order-lines', ...moved)).toMatchObject([
      { kind: 'unchanged' },
      { kind: 'unchanged' },
    ]);
  });

  it('of purchase orders refuses lines that contradict each other about the order', async () => {
    await write('inventory', stock('DONE', 'hub', 0));
    expect(
      await write(
        'purchase-order-lines',
        line({ purchase_order: '8' }),
        line({ purchase_order: '8', line: '2', supplier: 'T' }),
        line({ purchase_order: '8', line: '3', received: '2', rejected: '3' }),
      ),
    ).toMatchObject([
      { kind: 'inserted' },
      { kind: 'rejected', code: 'RULE_VIOLATED', field: 'supplier' },
      { kind: 'rejected', code: 'INVALID_INPUT', field: 'rejected' },
    ]);
  });

  it.each([
    ['inventory', stock('A', 'moon', 1), 'location'],
    ['services', { id: 's', carrier: 'none', name: 'S', cutoff_hour: '9' }, 'carrier'],
    ['zones', { service: 'none', country: 'DE', min_days: '1', max_days: '2' }, 'service'],
    ['purchase-order-lines', line({ location: 'moon' }), 'location'],
    ['shipment-lines', { shipment: 'none', sku: 'A', quantity: '1' }, 'shipment'],
    [
      'tracking-events',
      { shipment: 'none', occurred_at: '2026-11-23T10:00:00Z', code: 'PICKED_UP' },
      'shipment',
    ],
  ])(
    'of %s refuses an unknown reference, and says what would be right',
    async (name, row, field) => {
      const [outcome] = await write(name, row);
      expect(outcome).toMatchObject({ kind: 'rejected', code: 'UNKNOWN_REFERENCE', field });
      expect(outcome).toHaveProperty('reason', expect.stringContaining('import'));
    },
  );

  it.each([
    ['purchase-order-lines', line({ due_on: '9999-12-31' }), 'due_on'],
    ['purchase-order-lines', line({ ordered_on: '1999-12-31' }), 'ordered_on'],
    ['purchase-order-lines', line({ ordered: '1000001' }), 'ordered'],
    ['purchase-order-lines', line({ received: '1000001' }), 'received'],
    ['zones', { service: 'parcel', country: 'FR', min_days: '1', max_days: '366' }, 'max_days'],
    ['inventory', stock('MANY', 'hub', 1_000_001), 'on_hand'],
    ['inventory', stock('MANY', 'hub', 1, { safety_stock: '1000001' }), 'safety_stock'],
    ['shipment-lines', { shipment: 'S', sku: 'A', quantity: '1000001' }, 'quantity'],
    ['inventory', stock('S'.repeat(65), 'hub', 1), 'sku'],
    ['purchase-order-lines', line({ sku: 'S'.repeat(65) }), 'sku'],
    ['shipment-lines', { shipment: 'S', sku: 'S'.repeat(65), quantity: '1' }, 'sku'],
    [
      'tracking-events',
      { shipment: 'S', occurred_at: '2201-01-01T00:00:00Z', code: 'PICKED_UP' },
      'occurred_at',
    ],
  ])('of %s refuses what nobody can mean', async (name, row, field) => {
    expect(await write(name, row)).toMatchObject([
      { kind: 'rejected', code: 'INVALID_INPUT', field },
    ]);
  });

  it('of tracking events takes any order of rows, and refuses what cannot be', async () => {
    const shipment = (id: string) => ({
      id,
      tracking_number: 'T-1',
      order_reference: 'N-1',
      service: 'parcel',
      location: 'hub',
      country: 'DE',
      postcode: '10115',
      created_at: '2026-11-20T10:00:00Z',
    });
    expect(await write('shipments', shipment('S1'), shipment('S2'))).toMatchObject([
      { kind: 'inserted' },
      { kind: 'rejected', code: 'RULE_VIOLATED', field: 'tracking_number' },
    ]);
    const event = (code: string, hour: string) => ({
      shipment: 'S1',
      code,
      occurred_at: `2026-11-21T${hour}:00:00+01:00`,
    });
    expect(
      await write('tracking-events', event('OUT_FOR_DELIVERY', '09'), event('PICKED_UP', '07')),
    ).toEqual([{ kind: 'inserted' }, { kind: 'inserted' }]);
    expect(
      await write('tracking-events', event('DELIVERED', '11'), event('LABEL_CREATED', '10')),
    ).toMatchObject([{ kind: 'inserted' }, { kind: 'rejected', code: 'INVALID_TRANSITION' }]);
    const { rows } = await sql`select status from shipments where id = 'S1'`.execute(opened.db);
    expect(rows).toEqual([{ status: 'DELIVERED' }]);
  });
});
