import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Kysely } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { importFolder } from '../../../platform/transfer/import.ts';
import { room } from '../../../subgraphs/regional/main.ts';
import type { Tables } from '../../../subgraphs/regional/store/tables.ts';
import { openTestDatabase } from '../../support/database.ts';

const folder = join(import.meta.dirname, '../../../../shared/data/adventureworks/regional');
const isAbsent = !existsSync(folder);
if (isAbsent) process.stderr.write(`left out: AdventureWorks' texts are not at ${folder}\n`);

describe.skipIf(isAbsent)('AdventureWorks’ own files', () => {
  let db: Kysely<Tables>;
  let close: () => Promise<void>;
  beforeAll(async () => {
    ({ db, close } = await openTestDatabase<Tables>('regional'));
  });
  afterAll(() => close());

  it('are taken in whole, and again without a change', async () => {
    expect(await importFolder({ room, db, folder })).toMatchObject({ inserted: 715, rejected: 0 });
    expect(await importFolder({ room, db, folder })).toMatchObject({
      unchanged: 715,
      inserted: 0,
      updated: 0,
    });
  });

  it('bring seven languages, English as the source and Chinese by its proper name', async () => {
    const rows = await db.selectFrom('locales').selectAll().orderBy('code').execute();
    expect(rows.map(({ code, fallback, direction }) => [code, fallback, direction])).toEqual([
      ['ar', 'en', 'RTL'],
      ['en', null, 'LTR'],
      ['es', 'en', 'LTR'],
      ['fr', 'en', 'LTR'],
      ['he', 'en', 'RTL'],
      ['th', 'en', 'LTR'],
      ['zh-Hant', 'en', 'LTR'],
    ]);
    const texts = await db
      .selectFrom('contents')
      .select('stale_since')
      .where('locale', '=', 'zh-Hant')
      .execute();
    expect(texts).toHaveLength(118);
    expect(texts.every(({ stale_since }) => stale_since === null)).toBe(true);
  });
});
