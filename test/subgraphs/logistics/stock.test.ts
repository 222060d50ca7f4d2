import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openDatabase } from '../../../platform/storage/database.ts';
import { room } from '../../../subgraphs/logistics/main.ts';
import type { Tables } from '../../../subgraphs/logistics/store/tables.ts';
import { startTestSubgraph, type TestSubgraph } from '../../support/subgraph.ts';
import { feedRows, fillNetwork, now, stock } from './stock-of-tests.ts';

describe('stock in the hands of the team', () => {
  let logistics: TestSubgraph;
  beforeAll(async () => {
    logistics = await startTestSubgraph(room, { samples: false, clock: () => now });
    const db = openDatabase<Tables>({ url: logistics.databaseUrl, poolSize: 1 });
    await fillNetwork(db);
    await feedRows(db, 'inventory', [
      stock('A', 'hub', 10),
      stock('M', 'hub', 100),
      stock('M', 'alp', 100),
      stock('P', 'hub', 10),
      stock('L', 'hub', 5),
    ]);
    await db.destroy();
  });
  afterAll(() => logistics.stop());

  const fields = `inventoryLevel {
    id onHand available reserved unavailable incoming safetyStock reorderPoint isBelowReorderPoint version
    movements(first: 1) { nodes { kind onHand reason reference actor } } }`;

  async function write(
    mutation: string,
    input: object,
    answer = fields,
    caller = 'team:logistics',
  ) {
    const type = `${mutation[0]?.toUpperCase()}${mutation.slice(1)}Input`;
    const { data, errors } = await logistics.ask(
      `mutation ($input: ${type}!) { ${mutation}(input: $input) { ${answer} userErrors { code message path } } }`,
      { variables: { input }, caller },
    );
    expect(errors).toBeUndefined();
    return data?.[mutation];
  }

  it('is adjusted with a reason, which the ledger keeps', async () => {
    const input = { idempotencyKey: 'a1', sku: 'A', location: 'hub', reason: 'Fell off the shelf' };
    const answer = await write('adjustStock', {
      ...input,
      availableDelta: -3,
      unavailableDelta: 2,
    });
    expect(answer).toMatchObject({
      inventoryLevel: {
        onHand: 9,
        available: 7,
        unavailable: 2,
        movements: {
          nodes: [
            { kind: 'ADJUST', onHand: -1, reason: 'Fell off the shelf', actor: 'team:logistics' },
          ],
        },
      },
      userErrors: [],
    });
  });

  it.each([
    ['RULE_VIOLATED', { sku: 'A', location: 'hub', availableDelta: -99 }],
    ['NOT_FOUND', { sku: 'A', location: 'alp', availableDelta: 1 }],
    ['STALE_VERSION', { sku: 'P', location: 'hub', availableDelta: 1, expectedVersion: 9 }],
    ['INVALID_INPUT', { sku: 'A', location: 'hub' }],
  ])('refuses an adjustment as %s', async (code, change) => {
    const input = { idempotencyKey: `bad ${code}`, reason: 'test', ...change };
    expect(await write('adjustStock', input)).toMatchObject({
      inventoryLevel: null,
      userErrors: [{ code }],
    });
  });

  it('is not for channels to adjust', async () => {
    const input = {
      idempotencyKey: 'no',
      sku: 'A',
      location: 'hub',
      reason: 'x',
      availableDelta: 1,
    };
    expect(await write('adjustStock', input, fields, 'consumer:storefront')).toMatchObject({
      userErrors: [{ code: 'FORBIDDEN' }],
    });
  });

  it('moves both ways at once without deadlock, and none is lost', async () => {
    const answer = 'inventoryLevels { id available }';
    const moves = Array.from({ length: 100 }, (_, index) => {
      const [from, to] = index % 2 ? ['hub', 'alp'] : ['alp', 'hub'];
      const input = { idempotencyKey: `m${index}`, sku: 'M', from, to, quantity: 1 + (index % 5) };
      return write('transferStock', input, answer);
    });
    for (const moved of await Promise.all(moves)) expect(moved).toMatchObject({ userErrors: [] });
    const { data } = await logistics.ask('{ inventoryLevels(sku: "M") { nodes { onHand } } }');
    const { nodes } = Object(data?.inventoryLevels);
    expect(nodes[0].onHand + nodes[1].onHand).toBe(200);
  });

  it('shows each write of one request what the one before it did', async () => {
    const input = (key: string) =>
      `{ idempotencyKey: "${key}", sku: "TWO", location: "hub", quantity: 3 }`;
    const answer = `{ inventoryLevel { onHand movements { nodes { kind } }
      variant { availability { available } } } }`;
    const { data } = await logistics.ask(
      `mutation { one: receiveStock(input: ${input('w1')}) ${answer}
        two: receiveStock(input: ${input('w2')}) ${answer} }`,
      { caller: 'team:logistics' },
    );
    const level = (onHand: number, moves: number) => ({
      onHand,
      movements: { nodes: Array.from({ length: moves }, () => ({ kind: 'RECEIVE' })) },
      variant: { availability: { available: onHand } },
    });
    expect(data).toEqual({
      one: { inventoryLevel: level(3, 1) },
      two: { inventoryLevel: level(6, 2) },
    });
  });

  it('opens a level where it is moved to, and needs enough where it comes from', async () => {
    const answer = 'inventoryLevels { id onHand }';
    const input = { sku: 'P', from: 'hub', to: 'shop', quantity: 4 };
    expect(await write('transferStock', { ...input, idempotencyKey: 'p1' }, answer)).toMatchObject({
      inventoryLevels: [
        { id: 'hub:P', onHand: 6 },
        { id: 'shop:P', onHand: 4 },
      ],
    });
    const much = { ...input, quantity: 7, idempotencyKey: 'p2' };
    expect(await write('transferStock', much, answer)).toMatchObject({
      userErrors: [{ code: 'OUT_OF_STOCK' }],
    });
    const nowhere = { ...input, to: 'moon', idempotencyKey: 'p3' };
    expect(await write('transferStock', nowhere, answer)).toMatchObject({
      userErrors: [{ code: 'UNKNOWN_REFERENCE', path: ['input', 'to'] }],
    });
  });

  it('is received against a line: the rejected stay outside, the line is done', async () => {
    const announced = await write(
      'createInboundShipment',
      {
        idempotencyKey: 'i1',
        id: 'PO-1',
        supplier: 'Baltic Knit',
        location: 'hub',
        lines: [{ sku: 'L', quantity: 10, dueOn: '2026-12-01' }],
      },
      'inboundShipment { status orderedOn dueOn lines { outstanding } }',
    );
    expect(announced).toMatchObject({
      inboundShipment: {
        status: 'EXPECTED',
        orderedOn: '2026-11-23',
        dueOn: '2026-12-01',
        lines: [{ outstanding: 10 }],
      },
    });
    const inboundLine = { inboundShipment: 'PO-1', line: 1 };
    const input = { idempotencyKey: 'r1', quantity: 6, rejected: 1, inboundLine };
    const first = { inventoryLevel: { id: 'hub:L', onHand: 10, available: 10, incoming: 4 } };
    expect(await write('receiveStock', input)).toMatchObject(first);
    expect(await write('receiveStock', input)).toMatchObject(first);
    const rest = { idempotencyKey: 'r2', quantity: 5, inboundLine };
    expect(await write('receiveStock', rest)).toMatchObject({
      userErrors: [{ code: 'RULE_VIOLATED' }],
    });
    await write('receiveStock', { ...rest, quantity: 4 });
    const { data } = await logistics.ask(
      '{ inboundShipment(id: "PO-1") { status lines { received rejected outstanding } } }',
    );
    expect(data?.inboundShipment).toEqual({
      status: 'RECEIVED',
      lines: [{ received: 10, rejected: 1, outstanding: 0 }],
    });
  });

  it('becomes a stock item with its first receipt, and can be ordered then', async () => {
    const order = (key: string) => ({
      idempotencyKey: key,
      id: 'PO-2',
      supplier: 'Baltic Knit',
      location: 'hub',
      lines: [{ sku: 'NEW', quantity: 10, dueOn: '2026-12-01' }],
    });
    const answer = 'inboundShipment { id }';
    expect(await write('createInboundShipment', order('n1'), answer)).toMatchObject({
      userErrors: [{ code: 'UNKNOWN_REFERENCE', path: ['input', 'lines', '0', 'sku'] }],
    });
    const receipt = { idempotencyKey: 'n2', sku: 'NEW', location: 'hub', quantity: 1 };
    expect(await write('receiveStock', receipt)).toMatchObject({
      inventoryLevel: { id: 'hub:NEW', onHand: 1 },
    });
    expect(await write('createInboundShipment', order('n3'), answer)).toMatchObject({
      inboundShipment: { id: 'PO-2' },
    });
    expect(await write('createInboundShipment', order('n4'), answer)).toMatchObject({
      userErrors: [{ code: 'ALREADY_EXISTS' }],
    });
  });

  it('is not announced for a day that nobody can mean', async () => {
    const input = { id: 'PO-FAR', supplier: 'S', location: 'hub', orderedOn: '1999-12-31' };
    const lines = [{ sku: 'A', quantity: 1, dueOn: '9999-12-31' }];
    const request = { idempotencyKey: 'far', ...input, lines };
    expect(await write('createInboundShipment', request, 'inboundShipment { id }')).toMatchObject({
      userErrors: [
        { code: 'INVALID_INPUT', path: ['input', 'orderedOn'] },
        { code: 'INVALID_INPUT', path: ['input', 'lines', '0', 'dueOn'] },
      ],
    });
  });

  it('has a policy: what is kept back, and when to order', async () => {
    const input = { sku: 'L', location: 'hub', reorderPoint: 50 };
    expect(await write('setStockPolicy', { ...input, idempotencyKey: 'y1' })).toMatchObject({
      inventoryLevel: { safetyStock: 0, reorderPoint: 50, isBelowReorderPoint: true },
    });
    const stale = { ...input, safetyStock: 2, idempotencyKey: 'y2', expectedVersion: 1 };
    expect(await write('setStockPolicy', stale)).toMatchObject({
      userErrors: [{ code: 'STALE_VERSION' }],
    });
    const { data } = await logistics.ask(
      '{ inventoryLevels(belowReorderPoint: true) { nodes { id } } }',
    );
    expect(data?.inventoryLevels).toEqual({ nodes: [{ id: 'hub:L' }] });
  });
});
