import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { startMesh, type TestMesh } from '../support/mesh.ts';

const level = z.object({
  onHand: z.number(),
  available: z.number(),
  reserved: z.number(),
  unavailable: z.number(),
});

const stock = z.object({
  fulfilmentLocations: z.object({
    nodes: z.array(
      z.object({ id: z.string(), inventoryLevels: z.object({ nodes: z.array(level) }) }),
    ),
  }),
});

const parcels = z.object({
  shipments: z.object({ nodes: z.array(z.object({ trackingNumber: z.string() })).min(1) }),
});

const timeline = z.object({ timeline: z.array(z.object({ occurredAt: z.string() })).min(2) });

describe('the customer-service dashboard', () => {
  let mesh: TestMesh;
  beforeAll(async () => {
    mesh = await startMesh({ domains: ['catalog', 'logistics'] });
  });
  afterAll(() => mesh.stop());

  it('shows stock by location, with the catalog’s titles', async () => {
    const { data, errors } = await mesh.ask(`{
      fulfilmentLocations {
        nodes {
          id name country
          inventoryLevels(first: 50) {
            nodes { sku onHand available reserved unavailable incoming variant { title product { title } } }
          }
        }
      }
    }`);
    expect(errors).toBeUndefined();
    const levels = stock
      .parse(data)
      .fulfilmentLocations.nodes.flatMap((place) => place.inventoryLevels.nodes);
    expect(levels.length).toBeGreaterThan(50);
    for (const { onHand, available, reserved, unavailable } of levels) {
      expect(onHand).toBe(available + reserved + unavailable);
    }
    expect(JSON.stringify(data)).toContain('"product":{"title":"Ridgeline Rain Jacket"}');
  });

  it('shows inbound goods, first what is due first', async () => {
    const { data, errors } = await mesh.ask(`{
      inboundShipments(status: EXPECTED) {
        nodes { id supplier dueOn status location { name } lines { sku ordered outstanding variant { title } } }
      }
    }`);
    expect(errors).toBeUndefined();
    const due = [...JSON.stringify(data).matchAll(/"dueOn":"([^"]+)"/g)].map(([, day]) => day);
    expect(due.length).toBeGreaterThan(1);
    expect(due).toEqual([...due].sort());
  });

  it('tells a shipment’s story by its tracking number', async () => {
    const list = await mesh.ask(
      '{ shipments(status: DELIVERED, first: 1) { nodes { trackingNumber } } }',
      { caller: 'team:support' },
    );
    const [parcel] = parcels.parse(list.data).shipments.nodes;
    const { data, errors } = await mesh.ask(
      `query ($number: String!) {
        shipment(trackingNumber: $number) {
          trackingNumber status deliveredAt
          service { name carrier { name } }
          lines { sku quantity variant { title } }
          timeline { occurredAt code place note }
        }
      }`,
      { variables: { number: parcel?.trackingNumber }, caller: 'team:support' },
    );
    expect(errors).toBeUndefined();
    expect(data?.shipment).toMatchObject({ ...parcel, status: 'DELIVERED' });
    const times = timeline.parse(data?.shipment).timeline.map(({ occurredAt }) => occurredAt);
    expect(times).toEqual([...times].sort());
  });

  it('shows where a parcel goes to those who need it only', async () => {
    const query = '{ shipments(first: 1) { nodes { id destination { country postcode } } } }';
    const stranger = await mesh.ask(query);
    expect(stranger.data).toEqual({ shipments: null });
    expect(stranger.errors?.[0]?.extensions?.code).toBe('UNAUTHENTICATED');
    const colleague = await mesh.ask(query, { caller: 'team:support' });
    expect(colleague.data).toMatchObject({
      shipments: { nodes: [{ destination: { country: expect.any(String) } }] },
    });
  });
});
