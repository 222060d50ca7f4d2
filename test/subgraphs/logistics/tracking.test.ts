import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openDatabase } from '../../../platform/storage/database.ts';
import { room } from '../../../subgraphs/logistics/main.ts';
import type { Tables } from '../../../subgraphs/logistics/store/tables.ts';
import { startTestSubgraph, type TestSubgraph } from '../../support/subgraph.ts';
import { fillNetwork, now } from './stock-of-tests.ts';

describe('a parcel on its way', () => {
  let logistics: TestSubgraph;
  beforeAll(async () => {
    logistics = await startTestSubgraph(room, { samples: false, clock: () => now });
    const db = openDatabase<Tables>({ url: logistics.databaseUrl, poolSize: 1 });
    await fillNetwork(db);
    await db.destroy();
  });
  afterAll(() => logistics.stop());

  const parcel = (change: object = {}) => ({
    idempotencyKey: 'c1',
    trackingNumber: 'T-1',
    orderReference: 'N-1',
    service: 'parcel',
    location: 'hub',
    to: { country: 'DE', postcode: '10115' },
    lines: [{ sku: 'A', quantity: 2 }],
    ...change,
  });

  async function create(input: object) {
    const { data } = await logistics.ask(
      `mutation ($input: CreateShipmentInput!) { createShipment(input: $input) {
        shipment { id status lines { sku quantity } } userErrors { code path } } }`,
      { variables: { input }, caller: 'team:logistics' },
    );
    return data?.createShipment;
  }

  async function record(code: string, hour: string, trackingNumber = 'T-1') {
    const input = {
      trackingNumber,
      code,
      occurredAt: `2026-11-23T${hour}:00:00Z`,
      place: 'Berlin',
    };
    const { data } = await logistics.ask(
      `mutation ($input: RecordTrackingEventInput!) { recordTrackingEvent(input: $input) {
        shipment { status timeline { code } } userErrors { code message } } }`,
      { variables: { input }, caller: 'team:logistics' },
    );
    return data?.recordTrackingEvent;
  }

  it('is made once for a key, and once for a tracking number', async () => {
    const made = await create(parcel());
    expect(made).toMatchObject({
      shipment: { status: 'PENDING', lines: [{ sku: 'A', quantity: 2 }] },
    });
    expect(await create(parcel())).toEqual(made);
    expect(await create(parcel({ idempotencyKey: 'c2' }))).toMatchObject({
      userErrors: [{ code: 'ALREADY_EXISTS', path: ['input', 'trackingNumber'] }],
    });
    const unknown = parcel({ idempotencyKey: 'c3', trackingNumber: 'T-2', service: 'pigeon' });
    expect(await create(unknown)).toMatchObject({ userErrors: [{ code: 'UNKNOWN_REFERENCE' }] });
  });

  it('tells its story in the order of time, however late an event comes', async () => {
    await record('PICKED_UP', '08');
    expect(await record('OUT_FOR_DELIVERY', '12')).toMatchObject({
      shipment: { status: 'OUT_FOR_DELIVERY' },
    });
    expect(await record('IN_TRANSIT', '10')).toMatchObject({
      shipment: {
        status: 'OUT_FOR_DELIVERY',
        timeline: [{ code: 'PICKED_UP' }, { code: 'IN_TRANSIT' }, { code: 'OUT_FOR_DELIVERY' }],
      },
      userErrors: [],
    });
  });

  it('takes the same event twice as one', async () => {
    const once = await record('OUT_FOR_DELIVERY', '12');
    expect(await record('OUT_FOR_DELIVERY', '12')).toEqual(once);
  });

  it('refuses what cannot be, and says what can', async () => {
    expect(await record('RETURNED', '13')).toMatchObject({
      shipment: null,
      userErrors: [
        { code: 'INVALID_TRANSITION', message: expect.stringContaining('only DELIVERED') },
      ],
    });
    expect(await record('PICKED_UP', '13', 'T-99')).toMatchObject({
      userErrors: [{ code: 'NOT_FOUND' }],
    });
  });
});
