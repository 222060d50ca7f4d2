import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { room } from '../../../subgraphs/logistics/main.ts';
import { startTestSubgraph, type TestSubgraph } from '../../support/subgraph.ts';
import { now } from './stock-of-tests.ts';

describe('customer service asks', () => {
  let logistics: TestSubgraph;
  beforeAll(async () => {
    logistics = await startTestSubgraph(room, { clock: () => now });
  });
  afterAll(() => logistics.stop());

  async function ask(query: string, caller?: string) {
    const { data, errors } = await logistics.ask(query, { caller });
    expect(errors).toBeUndefined();
    return data;
  }

  it('what lies where: every location with its stock, in a few statements', async () => {
    logistics.takeStatements();
    const data = await ask(`{ fulfilmentLocations { nodes { name kind shipsOnline
      inventoryLevels(first: 2) { nodes { sku onHand incoming } pageInfo { hasNextPage } } } } }`);
    expect(logistics.takeStatements()).toHaveLength(3);
    expect(data?.fulfilmentLocations).toMatchObject({
      nodes: [
        { name: 'Rotterdam Hub', inventoryLevels: { pageInfo: { hasNextPage: true } } },
        { name: 'Leipzig Warehouse' },
        { name: 'Basel Warehouse' },
        { name: 'Leeds Warehouse' },
        { name: 'Reno Distribution Center' },
        { kind: 'STORE', shipsOnline: false, inventoryLevels: { nodes: [{}, {}] } },
      ],
    });
  });

  it('one location by its id, with what must be ordered there', async () => {
    const data = await ask(`{ fulfilmentLocation(id: "leipzig") { timeZone
      inventoryLevels(belowReorderPoint: true, first: 100) {
        nodes { available reorderPoint isBelowReorderPoint } } } }`);
    const levels = z.object({
      timeZone: z.literal('Europe/Berlin'),
      inventoryLevels: z.object({
        nodes: z.array(z.object({ isBelowReorderPoint: z.literal(true) })).min(5),
      }),
    });
    expect(() => levels.parse(data?.fulfilmentLocation)).not.toThrow();
  });

  it('what is on its way in, and what is late', async () => {
    const data = await ask(`{ inboundShipments(location: "leeds", dueBefore: "2026-12-01") {
      nodes { id supplier status isOverdue dueOn lines { sku ordered outstanding } } } }`);
    expect(data?.inboundShipments).toMatchObject({
      nodes: [{ id: 'PO-26085', status: 'EXPECTED', isOverdue: true, dueOn: '2026-11-18' }],
    });
    const partly = await ask('{ inboundShipments(status: PARTIALLY_RECEIVED) { nodes { id } } }');
    expect(partly?.inboundShipments).toEqual({ nodes: [{ id: 'PO-26083' }, { id: 'PO-26084' }] });
  });

  const parcel = `shipment(trackingNumber: "RF480011745838")`;

  it('where a parcel is, by its tracking number', async () => {
    const data = await ask(
      `{ ${parcel} { orderReference status deliveredAt
      service { name carrier { name } } location { name } lines { sku quantity }
      timeline { occurredAt code place note } } }`,
      'team:support',
    );
    expect(data?.shipment).toMatchObject({
      orderReference: 'N-204102',
      status: 'DELIVERED',
      service: { name: 'Paket', carrier: { name: 'Rheinfracht Logistik' } },
      lines: [{ sku: 'GHB-BRO-41', quantity: 1 }],
    });
    const story = z.object({
      timeline: z.array(z.object({ code: z.string(), place: z.string() })),
    });
    expect(story.parse(data?.shipment).timeline.map(({ code }) => code)).toEqual([
      'LABEL_CREATED',
      'PICKED_UP',
      'IN_TRANSIT',
      'OUT_FOR_DELIVERY',
      'DELIVERY_FAILED',
      'OUT_FOR_DELIVERY',
      'DELIVERED',
    ]);
  });

  it('where it goes, and is: told to teams and channels, to nobody else', async () => {
    const query = `{ ${parcel} { id destination { country postcode } timeline { code place note } } }`;
    const destination = { country: 'DE', postcode: '80331' };
    const place = expect.any(String);
    for (const caller of ['team:logistics', 'team:support', 'consumer:service-desk']) {
      const data = await ask(query, caller);
      expect(data?.shipment).toMatchObject({ destination, timeline: { 0: { place } } });
    }
    for (const [caller, code] of [
      [undefined, 'UNAUTHENTICATED'],
      ['office:dach', 'FORBIDDEN'],
    ]) {
      const { data, errors } = await logistics.ask(query, { caller });
      const hidden = z.object({
        destination: z.null(),
        timeline: z.array(z.object({ code: z.string(), place: z.null(), note: z.null() })).min(5),
      });
      expect(() => hidden.parse(data?.shipment)).not.toThrow();
      expect(errors?.map(({ extensions }) => extensions?.code)).toEqual([code]);
    }
  });

  it('all parcels: listed for teams and channels, for nobody else', async () => {
    const query = '{ shipments(first: 1) { nodes { id } } carriers { id } }';
    expect(await ask(query, 'team:support')).toMatchObject({ shipments: { nodes: [{}] } });
    const { data, errors } = await logistics.ask(query);
    expect(data).toMatchObject({ shipments: null, carriers: { length: 4 } });
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'UNAUTHENTICATED' });
    const office = await logistics.ask(query, { caller: 'office:dach' });
    expect(office.errors?.[0]?.extensions).toMatchObject({ code: 'FORBIDDEN' });
  });

  it('a shipment by id or by tracking number, not by both or neither', async () => {
    expect(await ask('{ shipment(id: "S0002") { trackingNumber } }')).toEqual({
      shipment: { trackingNumber: 'RF480011745838' },
    });
    const { errors } = await logistics.ask('{ shipment { id } }');
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'INVALID_INPUT' });
    const query = `query ($r: [_Any!]!) { _entities(representations: $r) { ... on Shipment { id } } }`;
    const r = [{ __typename: 'Shipment', trackingNumber: 'RF480011745838' }];
    const entities = await logistics.ask(query, { variables: { r } });
    expect(entities.data?._entities).toEqual([{ id: 'S0002' }]);
  });

  it.each([
    ['inventoryLevels', 'id', 654],
    ['shipments', 'id', 18],
    ['inboundShipments', 'id', 15],
    ['fulfilmentLocations', 'id', 6],
  ])('%s page by page, each once', async (list, field, count) => {
    const page = z.object({
      nodes: z.array(z.record(z.string(), z.string())),
      pageInfo: z.object({ hasNextPage: z.boolean(), endCursor: z.string().nullable() }),
    });
    const size = Math.min(100, Math.ceil(count / 3));
    const seen = new Set<string | undefined>();
    let after: string | null = null;
    let read = 0;
    for (let more = true; more; ) {
      const cursor: string = after ? `, after: "${after}"` : '';
      const data = await ask(
        `{ ${list}(first: ${size}${cursor}) {
        nodes { ${field} } pageInfo { hasNextPage endCursor } } }`,
        'team:support',
      );
      const { nodes, pageInfo } = page.parse(data?.[list]);
      for (const node of nodes) seen.add(node[field]);
      read += nodes.length;
      after = pageInfo.endCursor;
      more = pageInfo.hasNextPage;
    }
    expect([read, seen.size]).toEqual([count, count]);
  });

  it('pages on within a level’s ledger and a location’s stock', async () => {
    const ledger = `{ inventoryLevels(sku: "RRJ-PIN-S", location: "rotterdam") { nodes {
      movements(first: 1) { nodes { kind onHand actor } pageInfo { hasNextPage } } } } }`;
    const first = await ask(ledger, 'team:logistics');
    expect(first?.inventoryLevels).toMatchObject({
      nodes: [{ movements: { nodes: [{ kind: 'COUNT' }], pageInfo: { hasNextPage: false } } }],
    });
    const { errors } = await logistics.ask(
      '{ fulfilmentLocation(id: "leeds") { inventoryLevels(after: "x") { nodes { id } } } }',
    );
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'INVALID_INPUT' });
  });

  it.each([
    ['fulfilmentLocations', [1e12, 'leeds']],
    ['inboundShipments', ['2026-02-30', 'PO-1']],
    ['shipments', ['0000-01-01T00:00:00Z', 'S1']],
  ])('%s with a cursor that is none of it', async (list, key) => {
    const after = Buffer.from(JSON.stringify(key)).toString('base64url');
    const query = `{ ${list}(after: "${after}") { nodes { id } } }`;
    const { errors } = await logistics.ask(query, { caller: 'team:support' });
    expect(errors).toMatchObject([
      { extensions: { code: 'INVALID_INPUT' }, message: expect.stringContaining('cursor') },
    ]);
  });

  it('who brings parcels', async () => {
    const data = await ask('{ carriers { id services { id cutoffHour maxWeightGrams } } }');
    const carriers = z.array(z.object({ services: z.array(z.object({ id: z.string() })) }));
    expect(carriers.parse(data?.carriers).flatMap(({ services }) => services)).toHaveLength(8);
  });
});
