import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { forgetOldRequests, once } from '../../../platform/storage/once.ts';
import { openTestDatabase } from '../../support/database.ts';

describe('a write with an idempotency key', () => {
  let database: Awaited<ReturnType<typeof openTestDatabase<unknown>>>;
  beforeAll(async () => {
    database = await openTestDatabase('catalog');
  });
  afterAll(() => database.close());

  const now = new Date('2026-11-23T09:00:00Z');
  let runs = 0;

  function write(key: string, content: object, at = now, caller = 'consumer:shop') {
    const request = { caller, key, operation: 'order', content, now: at };
    return database.db.transaction().execute((tx) =>
      once(tx, request, async () => {
        runs += 1;
        return [`run ${runs}`];
      }),
    );
  }

  it('happens once, also when its fields come in another order', async () => {
    const first = await write('k1', { sku: 'A', note: null, quantity: 1 });
    expect(await write('k1', { quantity: 1, sku: 'A' })).toEqual(first);
  });

  it('happens once when it is sent many times at once', async () => {
    const answers = await Promise.all(Array.from({ length: 10 }, () => write('k2', { sku: 'B' })));
    expect(new Set(answers.map(([id]) => id)).size).toBe(1);
  });

  it('is refused when the key was used for something else', async () => {
    await write('k3', { sku: 'C' });
    await expect(write('k3', { sku: 'D' })).rejects.toMatchObject({ code: 'IDEMPOTENCY_MISMATCH' });
  });

  it('leaves each caller its own keys', async () => {
    const shop = await write('k4', { sku: 'E' });
    expect(await write('k4', { sku: 'F' }, now, 'consumer:app')).not.toEqual(shop);
  });

  it('may be tried again when it was refused', async () => {
    const request = { caller: 'x', key: 'k5', operation: 'order', content: {}, now };
    const refused = database.db
      .transaction()
      .execute((tx) => once(tx, request, () => Promise.reject(new Error('out of stock'))));
    await expect(refused).rejects.toThrow('out of stock');
    const again = database.db
      .transaction()
      .execute((tx) => once(tx, request, async () => ['done']));
    expect(await again).toEqual(['done']);
  });

  it('is forgotten after a month, and not before', async () => {
    const first = await write('k6', { sku: 'G' });
    await forgetOldRequests(database.db, new Date('2026-12-22T09:00:00Z'));
    expect(await write('k6', { sku: 'G' })).toEqual(first);
    await forgetOldRequests(database.db, new Date('2026-12-24T09:00:00Z'));
    expect(await write('k6', { sku: 'G' })).not.toEqual(first);
  });
});
