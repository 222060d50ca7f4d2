import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { silentLog } from '../../../platform/process/log.ts';
import { room } from '../../../subgraphs/logistics/main.ts';
import type { Tables } from '../../../subgraphs/logistics/store/tables.ts';
import { openTestDatabase } from '../../support/database.ts';
import { feedRows, fillNetwork, lapse, now, stock } from './stock-of-tests.ts';

describe('reservations that run out of time', () => {
  let opened: Awaited<ReturnType<typeof openTestDatabase<Tables>>>;
  beforeAll(async () => {
    opened = await openTestDatabase<Tables>('logistics');
    await fillNetwork(opened.db);
    await feedRows(opened.db, 'inventory', [stock('A', 'hub', 900), stock('B', 'hub', 400)]);
    await lapse(opened.db, 'A', 800);
    await lapse(opened.db, 'B', 300);
  });
  afterAll(() => opened.close());

  it('give their stock back by themselves, in bounded steps', async () => {
    const { db } = opened;
    const [task] = room.background ?? [];
    const steps: (boolean | undefined)[] = [];
    for (let count = 0; count < 3; count++)
      steps.push(await task?.step({ db, clock: () => now, log: silentLog() }));
    expect(steps).toEqual([true, true, false]);
    const { rows } =
      await sql`select sku, available, reserved from inventory_levels order by sku`.execute(db);
    expect(rows).toEqual([
      { sku: 'A', available: 900, reserved: 0 },
      { sku: 'B', available: 400, reserved: 0 },
    ]);
    const states = await sql`select distinct status from reservations`.execute(db);
    expect(states.rows).toEqual([{ status: 'EXPIRED' }]);
  });
});
