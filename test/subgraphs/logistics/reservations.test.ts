import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { openDatabase } from '../../../platform/storage/database.ts';
import { room } from '../../../subgraphs/logistics/main.ts';
import type { Tables } from '../../../subgraphs/logistics/store/tables.ts';
import { startTestSubgraph, type TestSubgraph } from '../../support/subgraph.ts';
import { feedRows, fillNetwork, lapse, now, stock } from './stock-of-tests.ts';

const reserveMutation = `mutation ($input: ReserveStockInput!) {
  reserveStock(input: $input) {
    reservation { id status version lines { sku quantity location { id } } }
    userErrors { code message path }
  }
}`;

const payload = z.object({
  reservation: z
    .object({
      id: z.string(),
      status: z.string(),
      version: z.number(),
      lines: z.array(
        z.object({
          sku: z.string(),
          quantity: z.number(),
          location: z.object({ id: z.string() }),
        }),
      ),
    })
    .nullable(),
  userErrors: z.array(
    z.object({ code: z.string(), message: z.string(), path: z.array(z.string()) }),
  ),
});

describe('reserving stock', () => {
  let logistics: TestSubgraph;
  let clock = now;
  const db = () => openDatabase<Tables>({ url: logistics.databaseUrl, poolSize: 1 });

  beforeAll(async () => {
    logistics = await startTestSubgraph(room, { samples: false, clock: () => clock });
    const own = db();
    await fillNetwork(own);
    await feedRows(own, 'inventory', [
      stock('RACE', 'hub', 30),
      stock('RACE', 'alp', 20),
      stock('RACE', 'shop', 99),
      stock('A', 'hub', 10),
      stock('B', 'hub', 3),
      stock('B', 'alp', 10),
      stock('KEPT', 'hub', 5, { safety_stock: '2' }),
      stock('KEY', 'hub', 10),
      stock('TIME', 'hub', 2),
      stock('SHOP', 'shop', 2),
      stock('END', 'hub', 9),
      stock('OWN', 'hub', 5),
    ]);
    await own.destroy();
  });
  afterAll(() => logistics.stop());

  async function reserve(input: object, caller = 'consumer:storefront') {
    const { data, errors } = await logistics.ask(reserveMutation, { variables: { input }, caller });
    expect(errors).toBeUndefined();
    return payload.parse(data?.reserveStock);
  }

  async function level(id: string) {
    const { data } = await logistics.ask(
      `query ($r: [_Any!]!) { _entities(representations: $r) { ... on InventoryLevel {
        onHand available reserved unavailable version } } }`,
      { variables: { r: [{ __typename: 'InventoryLevel', id }] } },
    );
    return z.array(z.record(z.string(), z.number())).parse(data?._entities)[0];
  }

  async function end(
    mutation: 'releaseReservation' | 'commitReservation',
    input: object,
    caller = 'consumer:storefront',
  ) {
    const type = `${mutation[0]?.toUpperCase()}${mutation.slice(1)}Input`;
    const { data } = await logistics.ask(
      `mutation ($input: ${type}!) { ${mutation}(input: $input) {
        reservation { id status version } userErrors { code message path } } }`,
      { variables: { input }, caller },
    );
    return data?.[mutation];
  }

  it('never sells more than is available, with 200 buyers at once', async () => {
    const buyers = Array.from({ length: 200 }, (_, index) =>
      reserve({ idempotencyKey: `race-${index}`, lines: [{ sku: 'RACE', quantity: 1 }] }),
    );
    const answers = await Promise.all(buyers);
    const sold = answers.filter(({ reservation }) => reservation);
    const refused = answers.flatMap(({ userErrors }) => userErrors.map(({ code }) => code));
    expect(sold).toHaveLength(50);
    expect(refused).toEqual(Array.from({ length: 150 }, () => 'OUT_OF_STOCK'));
    expect(await level('hub:RACE')).toMatchObject({ onHand: 30, available: 0, reserved: 30 });
    expect(await level('alp:RACE')).toMatchObject({ onHand: 20, available: 0, reserved: 20 });
    expect(await level('shop:RACE')).toMatchObject({ available: 99, reserved: 0 });
  });

  it('takes a whole order from one location where one has everything', async () => {
    const lines = [
      { sku: 'A', quantity: 1 },
      { sku: 'B', quantity: 2 },
    ];
    const { reservation } = await reserve({ idempotencyKey: 'whole', lines });
    expect(reservation?.lines.map(({ location }) => location.id)).toEqual(['hub', 'hub']);
  });

  it('reserves all lines or none', async () => {
    const lines = [
      { sku: 'A', quantity: 1 },
      { sku: 'B', quantity: 99 },
    ];
    const before = await level('hub:A');
    const { reservation, userErrors } = await reserve({ idempotencyKey: 'none', lines });
    expect(reservation).toBeNull();
    expect(userErrors).toMatchObject([
      { code: 'OUT_OF_STOCK', path: ['input', 'lines', '1', 'quantity'] },
    ]);
    expect(await level('hub:A')).toEqual(before);
  });

  it('keeps the safety stock back', async () => {
    const wish = (quantity: number) => ({
      idempotencyKey: `kept-${quantity}`,
      lines: [{ sku: 'KEPT', quantity }],
    });
    expect((await reserve(wish(4))).userErrors).toMatchObject([{ code: 'OUT_OF_STOCK' }]);
    expect((await reserve(wish(3))).reservation).toMatchObject({ status: 'ACTIVE' });
  });

  it('takes a shop’s stock only when the shop is named', async () => {
    const lines = [{ sku: 'SHOP', quantity: 1 }];
    expect((await reserve({ idempotencyKey: 's1', lines })).reservation).toBeNull();
    const named = await reserve({ idempotencyKey: 's2', lines, location: 'shop' });
    expect(named.reservation?.lines).toMatchObject([{ location: { id: 'shop' } }]);
    const unknown = await reserve({ idempotencyKey: 's3', lines, location: 'moon' });
    expect(unknown.userErrors).toMatchObject([{ code: 'UNKNOWN_REFERENCE' }]);
  });

  it('gives the same answer to the same idempotency key, also to 20 calls at once', async () => {
    const input = { idempotencyKey: 'same', lines: [{ sku: 'KEY', quantity: 4 }] };
    const answers = await Promise.all(Array.from({ length: 20 }, () => reserve(input)));
    expect(new Set(answers.map(({ reservation }) => reservation?.id)).size).toBe(1);
    expect(await level('hub:KEY')).toMatchObject({ available: 6, reserved: 4 });
  });

  it('refuses a key that was used for another request, and knows keys by caller', async () => {
    const other = { idempotencyKey: 'same', lines: [{ sku: 'KEY', quantity: 1 }] };
    expect((await reserve(other)).userErrors).toMatchObject([
      { code: 'IDEMPOTENCY_MISMATCH', path: ['input', 'idempotencyKey'] },
    ]);
    expect((await reserve(other, 'consumer:marketplace')).reservation).not.toBeNull();
  });

  it('lets a refused request be tried again with its key', async () => {
    const input = { idempotencyKey: 'later', lines: [{ sku: 'LATER', quantity: 1 }] };
    expect((await reserve(input)).userErrors).toMatchObject([{ code: 'OUT_OF_STOCK' }]);
    const own = db();
    await feedRows(own, 'inventory', [stock('LATER', 'hub', 1)]);
    await own.destroy();
    expect((await reserve(input)).reservation).not.toBeNull();
  });

  it('gives the stock of a lapsed reservation to the next buyer', async () => {
    const lines = [{ sku: 'TIME', quantity: 2 }];
    const first = await reserve({ idempotencyKey: 't1', lines, holdMinutes: 5 });
    expect((await reserve({ idempotencyKey: 't2', lines })).reservation).toBeNull();
    clock = new Date(now.getTime() + 6 * 60_000);
    const availability = `query ($r: [_Any!]!) { _entities(representations: $r) {
      ... on Variant { availability { available } } ... on Reservation { status endedAt } } }`;
    const representations = [
      { __typename: 'Variant', sku: 'TIME' },
      { __typename: 'Reservation', id: first.reservation?.id },
    ];
    const variables = { r: representations };
    const seen = await logistics.ask(availability, { variables, caller: 'consumer:storefront' });
    expect(seen.data?._entities).toEqual([
      { availability: { available: 2 } },
      { status: 'EXPIRED', endedAt: '2026-11-23T10:05:00.000Z' },
    ]);
    const refused = await end('commitReservation', {
      idempotencyKey: 't3',
      id: first.reservation?.id,
    });
    expect(refused).toMatchObject({ userErrors: [{ code: 'INVALID_TRANSITION' }] });
    expect((await reserve({ idempotencyKey: 't4', lines })).reservation).not.toBeNull();
    expect(await level('hub:TIME')).toMatchObject({ onHand: 2, available: 0, reserved: 2 });
    clock = now;
  });

  it('commits: the units leave; releases: they come back; each only once', async () => {
    const lines = [{ sku: 'END', quantity: 2 }];
    const sold = (await reserve({ idempotencyKey: 'e1', lines })).reservation;
    const given = (await reserve({ idempotencyKey: 'e2', lines })).reservation;
    const commit = { idempotencyKey: 'e3', id: sold?.id, expectedVersion: 1 };
    const committed = { reservation: { status: 'COMMITTED', version: 2 }, userErrors: [] };
    expect(await end('commitReservation', commit)).toMatchObject(committed);
    expect(await end('commitReservation', commit)).toMatchObject(committed);
    expect(await end('releaseReservation', { ...commit, idempotencyKey: 'e4' })).toMatchObject({
      userErrors: [{ code: 'INVALID_TRANSITION' }],
    });
    const release = { idempotencyKey: 'e5', id: given?.id, expectedVersion: 7 };
    expect(await end('releaseReservation', release)).toMatchObject({
      userErrors: [{ code: 'STALE_VERSION' }],
    });
    const rightly = { idempotencyKey: 'e6', id: given?.id };
    expect(await end('releaseReservation', rightly)).toMatchObject({
      reservation: { status: 'RELEASED' },
    });
    expect(await level('hub:END')).toMatchObject({ onHand: 7, available: 7, reserved: 0 });
  });

  it('is open to channels and the owner, and to nobody else', async () => {
    const input = { idempotencyKey: 'who', lines: [{ sku: 'A', quantity: 1 }] };
    expect((await reserve(input, 'office:dach')).userErrors).toMatchObject([{ code: 'FORBIDDEN' }]);
    expect((await reserve(input, 'team:logistics')).reservation).not.toBeNull();
  });

  it('is ended by the channel that made it or by the owner, by no other channel', async () => {
    const lines = [{ sku: 'OWN', quantity: 1 }];
    const mine = (await reserve({ idempotencyKey: 'own-1', lines })).reservation;
    const input = { idempotencyKey: 'own-2', id: mine?.id };
    for (const mutation of ['releaseReservation', 'commitReservation'] as const) {
      expect(await end(mutation, input, 'consumer:marketplace')).toMatchObject({
        reservation: null,
        userErrors: [{ code: 'FORBIDDEN', path: ['input', 'id'] }],
      });
    }
    expect(await level('hub:OWN')).toMatchObject({ available: 4, reserved: 1 });
    expect(await end('releaseReservation', input, 'team:logistics')).toMatchObject({
      reservation: { status: 'RELEASED' },
    });
  });

  it('is shown to teams and channels, and the ledger too; to nobody else', async () => {
    const lines = [{ sku: 'OWN', quantity: 1 }];
    const { reservation } = await reserve({ idempotencyKey: 'seen', lines });
    const query = `{ reservation(id: "${reservation?.id}") { id }
      inventoryLevels(sku: "OWN") { nodes { onHand movements(first: 1) { nodes { reference } } } } }`;
    const known = { reservation: { id: reservation?.id } };
    for (const caller of ['team:catalog', 'consumer:service-desk']) {
      expect((await logistics.ask(query, { caller })).data).toMatchObject({
        ...known,
        inventoryLevels: { nodes: [{ movements: { nodes: [{ reference: reservation?.id }] } }] },
      });
    }
    for (const [caller, code] of [
      [undefined, 'UNAUTHENTICATED'],
      ['office:dach', 'FORBIDDEN'],
    ]) {
      const { data, errors } = await logistics.ask(query, { caller });
      expect(data).toEqual({
        reservation: null,
        inventoryLevels: { nodes: [{ onHand: 5, movements: null }] },
      });
      expect(errors?.map(({ extensions }) => extensions?.code)).toEqual([code, code]);
    }
  });

  it('tells where the input is wrong', async () => {
    const twice = [
      { sku: 'A', quantity: 1 },
      { sku: 'A', quantity: 0 },
    ];
    const { userErrors } = await reserve({ idempotencyKey: 'bad', lines: twice, holdMinutes: 0 });
    expect(userErrors.map(({ path }) => path.join('.')).sort()).toEqual([
      'input.holdMinutes',
      'input.lines',
      'input.lines.1.quantity',
    ]);
    const long = { idempotencyKey: 'long', lines: [{ sku: 'S'.repeat(65), quantity: 1 }] };
    expect((await reserve(long)).userErrors).toMatchObject([
      { code: 'INVALID_INPUT', path: ['input', 'lines', '0', 'sku'] },
    ]);
  });

  it('takes back no more lapsed stock than a step may, and as much as an order needs', async () => {
    const own = db();
    await feedRows(own, 'inventory', [stock('MANY', 'hub', 450)]);
    await lapse(own, 'MANY', 450);
    await own.destroy();
    const few = await reserve({ idempotencyKey: 'few', lines: [{ sku: 'MANY', quantity: 1 }] });
    expect(few.userErrors).toEqual([]);
    expect(await level('hub:MANY')).toMatchObject({ available: 199, reserved: 251 });
    const all = { idempotencyKey: 'all', lines: [{ sku: 'MANY', quantity: 449 }] };
    expect((await reserve(all)).userErrors).toEqual([]);
    expect(await level('hub:MANY')).toMatchObject({ available: 0, reserved: 450 });
    const more = { idempotencyKey: 'more', lines: [{ sku: 'MANY', quantity: 1 }] };
    expect((await reserve(more)).userErrors).toMatchObject([{ code: 'OUT_OF_STOCK' }]);
  });
});
