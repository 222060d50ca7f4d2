import fc from 'fast-check';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { upsert } from '../../../platform/transfer/upsert.ts';
import { openShop, type Shop } from './shop.ts';

interface Item {
  sku: string;
  title: string | null;
  price: string | null;
}

describe('upsert', () => {
  let shop: Shop;
  beforeAll(async () => {
    shop = await openShop();
    await shop.db.insertInto('makers').values({ id: 'acme', name: 'Acme' }).execute();
  });
  afterAll(() => shop.close());

  const target = {
    table: 'items',
    key: ['sku'],
    columns: ['maker', 'title', 'price'],
    counters: ['version'],
  };
  const write = (items: Item[]) =>
    shop.db.transaction().execute((tx) =>
      upsert(
        tx,
        target,
        items.map((item) => ({ ...item, maker: 'acme', version: 1 })),
      ),
    );

  it('ends as a map would, and tells the truth of every row', async () => {
    const item = fc.record({
      sku: fc.constantFrom('A', 'B', 'C', 'D'),
      title: fc.constantFrom(null, 'Rope', 'Übel "laut", \\ und\n neu'),
      price: fc.constantFrom(null, '1.0000', '2.5000'),
    });
    const batches = fc.array(fc.array(item, { maxLength: 8 }), { minLength: 1, maxLength: 5 });
    await fc.assert(
      fc.asyncProperty(batches, async (given) => {
        await sql`truncate items`.execute(shop.db);
        const model = new Map<string, Item & { version: number }>();
        for (const batch of given) {
          const outcomes = await write(batch);
          expect(outcomes).toEqual(applyToModel(model, batch).map((kind) => ({ kind })));
        }
        const stored = await shop.db
          .selectFrom('items')
          .select(['sku', 'title', 'price', 'version'])
          .orderBy('sku')
          .execute();
        expect(stored).toEqual([...model.values()].sort((a, b) => (a.sku < b.sku ? -1 : 1)));
      }),
      { numRuns: 60 },
    );
  });
});

/** Of rows with one key in a batch the last one counts; the others change nothing. */
function applyToModel(model: Map<string, Item & { version: number }>, batch: Item[]): string[] {
  const last = new Map(batch.map(({ sku }, index) => [sku, index]));
  return batch.map((item, index) => {
    if (last.get(item.sku) !== index) return 'unchanged';
    const before = model.get(item.sku);
    if (before && before.title === item.title && before.price === item.price) return 'unchanged';
    model.set(item.sku, { ...item, version: (before?.version ?? 0) + 1 });
    return before ? 'updated' : 'inserted';
  });
}
