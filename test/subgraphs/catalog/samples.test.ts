import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { openDatabase } from '../../../platform/storage/database.ts';
import { feeds } from '../../../subgraphs/catalog/importers/index.ts';
import { room } from '../../../subgraphs/catalog/main.ts';
import type { Tables } from '../../../subgraphs/catalog/store/tables.ts';
import { startTestSubgraph, type TestSubgraph } from '../../support/subgraph.ts';
import { exportAll, importInBatches } from './feeding.ts';
import { today } from './shop.ts';

const folder = join(room.folder, 'samples');

describe('the sample catalog', () => {
  let catalog: TestSubgraph;
  let db: ReturnType<typeof openDatabase<Tables>>;
  beforeAll(async () => {
    catalog = await startTestSubgraph(room, { clock: () => today });
    db = openDatabase<Tables>({ url: catalog.databaseUrl, poolSize: 2 });
  });
  afterAll(async () => {
    await db.destroy();
    await catalog.stop();
  });

  it('is loaded whole: nothing is refused', async () => {
    const { rows } = await sql`select feed, reason from weft_quarantine`.execute(db);
    expect(rows).toEqual([]);
    expect(await db.selectFrom('products').select('id').execute()).toHaveLength(44);
    const variants = await db.selectFrom('variants').select('sku').execute();
    expect(variants).toHaveLength(162);
  });

  it('prices every variant in every currency of its markets', async () => {
    const { rows } = await sql`
      select sku, count(*) as currencies from price_periods
      where valid_from <= ${today} and coalesce(valid_until >= ${today}, true)
      group by sku having count(*) = 4`.execute(db);
    expect(rows).toHaveLength(162);
  });

  it('can be sent: every variant has a weight, a size and a GTIN', async () => {
    const { rows } = await sql`
      select sku from variants where num_nulls(weight_grams, length_mm, gtin) > 0`.execute(db);
    expect(rows).toEqual([]);
  });

  it('shows a small picture of every product, served with its kind and age', async () => {
    const { data } = await catalog.ask('{ products(first: 100) { nodes { media { url } } } }');
    const { nodes } = z
      .object({
        nodes: z.array(z.object({ media: z.array(z.object({ url: z.string() })).min(1) })),
      })
      .parse(data?.products);
    const urls = nodes.flatMap(({ media }) => media.map(({ url }) => url));
    for (const url of urls) {
      const response = await fetch(url);
      expect([url, response.status]).toEqual([url, 200]);
      expect(response.headers.get('content-type')).toContain('image/svg+xml');
      expect(response.headers.get('cache-control')).toContain('max-age=86400');
      expect(await response.text()).toMatch(/^<svg[\s\S]*<\/svg>\s*$/);
      const tag = response.headers.get('etag') ?? '';
      expect((await fetch(url, { headers: { 'if-none-match': tag } })).status).toBe(304);
    }
    const files = await readdir(join(folder, 'media'));
    for (const file of files) {
      expect((await stat(join(folder, 'media', file))).size).toBeLessThan(2048);
    }
  });

  it('can be taken out and in again without a change', async () => {
    for (const feed of feeds) {
      const outcomes = await importInBatches(db, feed, await exportAll(db, feed), 500);
      expect(outcomes.filter(({ kind }) => kind !== 'unchanged')).toEqual([]);
    }
  });
});
