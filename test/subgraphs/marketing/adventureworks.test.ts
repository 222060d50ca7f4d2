import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openDatabase } from '../../../platform/storage/database.ts';
import { importFolder } from '../../../platform/transfer/import.ts';
import { room } from '../../../subgraphs/marketing/main.ts';
import type { Tables } from '../../../subgraphs/marketing/store/tables.ts';
import { openTestDatabase } from '../../support/database.ts';
import { startTestSubgraph, type TestSubgraph } from '../../support/subgraph.ts';
import { askEntities } from './market-stall.ts';

const folder = join(import.meta.dirname, '../../../../shared/data/adventureworks/marketing');
const isAbsent = !existsSync(folder);
if (isAbsent) process.stderr.write(`left out: AdventureWorks' promotions are not at ${folder}\n`);

describe.skipIf(isAbsent)('AdventureWorks’ own promotions', () => {
  let database: Awaited<ReturnType<typeof openTestDatabase<Tables>>>;
  beforeAll(async () => {
    database = await openTestDatabase<Tables>('marketing');
  });
  afterAll(() => database.close());

  // 16 promotions and 538 targets; "No Discount" is none, nor are its 295 targets.
  const refused = 1 + 295;
  const taken = 15 + 243;

  it('are taken in, but for the one that takes nothing off, and again without a change', async () => {
    const { db } = database;
    expect(await importFolder({ room, db, folder })).toMatchObject({
      mapping: 'adventureworks',
      inserted: taken,
      rejected: refused,
      unfit: [],
    });
    expect(await importFolder({ room, db, folder })).toMatchObject({
      unchanged: taken,
      inserted: 0,
      updated: 0,
      rejected: refused,
    });
  });

  it('leave what was refused in quarantine, with its reason', async () => {
    const { rows } = await sql<{ feed: string; code: string; count: number }>`
      select feed, code, count(*) from weft_quarantine group by feed, code order by feed`.execute(
      database.db,
    );
    expect(rows).toEqual([
      { feed: 'promotion-targets', code: 'UNKNOWN_REFERENCE', count: 295 },
      { feed: 'promotions', code: 'RULE_VIOLATED', count: 1 },
    ]);
  });

  it('bring their audiences as segments', async () => {
    const segments = await database.db.selectFrom('segments').select('id').orderBy('id').execute();
    expect(segments).toEqual([{ id: 'customer' }, { id: 'reseller' }]);
  });
});

describe.skipIf(isAbsent)('AdventureWorks’ prices', () => {
  let marketing: TestSubgraph;
  beforeAll(async () => {
    marketing = await startTestSubgraph(room, { samples: false });
    const db = openDatabase<Tables>({ url: marketing.databaseUrl, poolSize: 1 });
    await importFolder({ room, db, folder });
    await db.destroy();
  });
  afterAll(() => marketing.stop());

  const helmet = {
    __typename: 'Variant',
    sku: 'HL-U509-R',
    listPrices: [{ amount: '34.99', currencyCode: 'USD' }],
    product: { id: 'Sport-100 Helmet', category: null },
  };

  it.each([
    ['ten helmets for a reseller', 10, '["reseller"]', '34.99'],
    ['eleven helmets for a reseller', 11, '["reseller"]', '34.29'],
    ['fifteen helmets for a reseller', 15, '["reseller"]', '33.24'],
    ['eleven helmets for anybody else', 11, '[]', '34.99'],
  ])('hold for %s', async (_title, quantity, segments, amount) => {
    const fields = `... on Variant { effectivePrice(market: "US", currency: "USD", quantity: ${quantity},
      segments: ${segments}, at: "2012-01-15T00:00:00Z") { price { amount } } }`;
    const { data } = await askEntities(marketing, [helmet], fields);
    expect(data?._entities).toEqual([{ effectivePrice: { price: { amount } } }]);
  });
});
