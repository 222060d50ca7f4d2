import { randomUUID } from 'node:crypto';
import fc from 'fast-check';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { isExpected } from '../../../schema/errors.ts';
import { adjustStock } from '../../../subgraphs/logistics/store/adjust-stock.ts';
import { receiveStock } from '../../../subgraphs/logistics/store/receive-stock.ts';
import {
  commitReservation,
  releaseReservation,
} from '../../../subgraphs/logistics/store/reservations.ts';
import { reserveStock } from '../../../subgraphs/logistics/store/reserve-stock.ts';
import type { Tables } from '../../../subgraphs/logistics/store/tables.ts';
import { transferStock } from '../../../subgraphs/logistics/store/transfer-stock.ts';
import { openTestDatabase } from '../../support/database.ts';
import { feedRows, fillNetwork, now, stock } from './stock-of-tests.ts';

describe('any sequence of stock commands', () => {
  let opened: Awaited<ReturnType<typeof openTestDatabase<Tables>>>;
  beforeAll(async () => {
    opened = await openTestDatabase<Tables>('logistics', { poolSize: 8 });
    await fillNetwork(opened.db);
  });
  afterAll(() => opened.close());

  const sku = fc.constantFrom('A', 'B', 'C');
  const place = fc.constantFrom('hub', 'alp');
  const units = fc.integer({ min: 1, max: 6 });
  const delta = fc.integer({ min: -4, max: 4 });
  const command = fc.oneof(
    fc.record({ do: fc.constant('adjust'), sku, place, available: delta, unavailable: delta }),
    fc.record({ do: fc.constant('receive'), sku, place, units }),
    fc.record({ do: fc.constant('transfer'), sku, place, units }),
    fc.record({ do: fc.constant('count'), sku, place, units }),
    fc.record({
      do: fc.constant('reserve'),
      sku,
      other: sku,
      units,
      minutes: fc.integer({ min: 1, max: 9 }),
    }),
    fc.record({ do: fc.constant('release'), index: fc.nat(9) }),
    fc.record({ do: fc.constant('commit'), index: fc.nat(9) }),
  );
  type Command = typeof command extends fc.Arbitrary<infer C> ? C : never;

  /** Runs one command at its own minute; a refusal by the law is an answer, anything else a failure. */
  async function run(one: Command, minute: number, reservations: string[]): Promise<void> {
    const { db } = opened;
    const write = {
      caller: 'team:logistics',
      now: new Date(now.getTime() + minute * 60_000),
      newId: randomUUID,
      idempotencyKey: randomUUID(),
    };
    const end = (index: number) => ({ id: reservations[index] ?? 'none', expectedVersion: null });
    try {
      if ('available' in one) {
        const request = {
          sku: one.sku,
          location: one.place,
          reason: 'test',
          expectedVersion: null,
        };
        const deltas = { availableDelta: one.available, unavailableDelta: one.unavailable };
        await adjustStock(db, { ...request, ...deltas }, write);
      } else if ('minutes' in one) {
        const skus = [...new Set([one.sku, one.other])];
        const lines = skus.map((wanted) => ({ sku: wanted, quantity: one.units }));
        const request = { lines, orderReference: null, location: null, holdMinutes: one.minutes };
        reservations.push(await reserveStock(db, request, write));
      } else if ('index' in one) {
        const finish = one.do === 'release' ? releaseReservation : commitReservation;
        await finish(db, end(one.index), write);
      } else if (one.do === 'receive') {
        const plain = { rejected: 0, inboundLine: null, reason: null };
        await receiveStock(
          db,
          { sku: one.sku, location: one.place, quantity: one.units, ...plain },
          write,
        );
      } else if (one.do === 'transfer') {
        const to = one.place === 'hub' ? 'alp' : 'hub';
        const request = { sku: one.sku, from: one.place, to, quantity: one.units, reason: null };
        await transferStock(db, request, write);
      } else await feedRows(db, 'inventory', [stock(one.sku, one.place, one.units)]);
    } catch (error) {
      if (!isExpected(error)) throw error;
    }
  }

  /** Levels that do not add up, or differ from their ledger or from what active reservations hold. */
  async function faults() {
    const { rows } = await sql`
      select l.id from inventory_levels l
      left join lateral (select sum(on_hand) as on_hand, sum(available) as available, sum(reserved) as reserved,
        sum(unavailable) as unavailable from stock_movements m where m.sku = l.sku and m.location = l.location) m on true
      left join lateral (select coalesce(sum(quantity), 0) as held from reservation_lines x
        join reservations r on r.id = x.reservation
        where r.status = 'ACTIVE' and x.sku = l.sku and x.location = l.location) h on true
      where l.on_hand <> l.available + l.reserved + l.unavailable or l.reserved <> h.held
        or (l.on_hand, l.available, l.reserved, l.unavailable) is distinct from
          (coalesce(m.on_hand, 0), coalesce(m.available, 0), coalesce(m.reserved, 0), coalesce(m.unavailable, 0))`.execute(
      opened.db,
    );
    return rows;
  }

  async function startOver(): Promise<void> {
    await sql`truncate stock_items, inventory_levels, stock_movements, reservations, reservation_lines cascade`.execute(
      opened.db,
    );
    await feedRows(opened.db, 'inventory', [stock('A', 'hub', 9), stock('B', 'alp', 5)]);
  }

  it('keeps every level, the ledger and the reservations in step, one after another', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(command, { minLength: 5, maxLength: 25 }), async (commands) => {
        await startOver();
        const reservations: string[] = [];
        for (const [minute, one] of commands.entries()) await run(one, minute, reservations);
        expect(await faults()).toEqual([]);
      }),
      { numRuns: 25 },
    );
  });

  it('keeps them in step, and never deadlocks, all at once', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(command, { minLength: 20, maxLength: 40 }), async (commands) => {
        await startOver();
        const reservations: string[] = [];
        await Promise.all(commands.map((one, minute) => run(one, minute, reservations)));
        expect(await faults()).toEqual([]);
      }),
      { numRuns: 15 },
    );
  });

  it('keeps them in step when what is held ends, moves and is counted all at once', async () => {
    const held = fc.array(fc.record({ sku, other: sku, units: fc.constant(1) }), {
      minLength: 5,
      maxLength: 10,
    });
    const later = fc.array(command, { minLength: 20, maxLength: 40 });
    let ended = 0;
    await fc.assert(
      fc.asyncProperty(held, later, async (first, commands) => {
        await startOver();
        const reservations: string[] = [];
        for (const wish of first)
          await run({ do: 'reserve', ...wish, minutes: 9 }, 0, reservations);
        const endings = reservations.flatMap((_id, index): Command[] => [
          { do: index % 2 ? 'release' : 'commit', index },
          { do: 'release', index },
        ]);
        // Within five minutes: the first are still held, shorter holds run out meanwhile.
        const all = [...endings, ...commands];
        await Promise.all(all.map((one, at) => run(one, at % 5, reservations)));
        expect(await faults()).toEqual([]);
        const { rows } = await sql<{ count: number }>`select count(*)::integer as count
          from reservations where status in ('RELEASED', 'COMMITTED')`.execute(opened.db);
        ended += rows[0]?.count ?? 0;
      }),
      { numRuns: 15 },
    );
    expect(ended).toBeGreaterThan(0);
  });
});
