import { join } from 'node:path';
import type { Kysely } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { importFolder } from '../../../platform/transfer/import.ts';
import { room } from '../../../subgraphs/regional/main.ts';
import { coverageOf } from '../../../subgraphs/regional/store/coverage.ts';
import type { Tables } from '../../../subgraphs/regional/store/tables.ts';
import { openTestDatabase } from '../../support/database.ts';
import { recheckAll } from './filled.ts';

const folder = join(room.folder, 'samples');

describe('the sample texts', () => {
  let db: Kysely<Tables>;
  let close: () => Promise<void>;
  beforeAll(async () => {
    ({ db, close } = await openTestDatabase<Tables>('regional'));
    await importFolder({ room, db, folder });
    await recheckAll(db);
  });
  afterAll(() => close());

  it('are all taken in, and again without a change', async () => {
    const report = await importFolder({ room, db, folder });
    expect(report.unchanged).toBeGreaterThan(300);
    expect(report).toMatchObject({ inserted: 0, updated: 0, rejected: 0, unfit: [] });
  });

  it('show every state that an editor meets', async () => {
    const coverage = await coverageOf(db, ['en-GB', 'de-DE', 'fr-CH', 'it-CH']);
    expect(coverage).toEqual([
      { locale: 'en-GB', published: 44, stale: 0, total: 44 },
      { locale: 'de-DE', published: 44, stale: 1, total: 44 },
      { locale: 'fr-CH', published: 32, stale: 2, total: 44 },
      { locale: 'it-CH', published: 16, stale: 2, total: 44 },
    ]);
    const drafts = await db
      .selectFrom('contents')
      .select('id')
      .where('draft_status', 'is not', null)
      .execute();
    expect(drafts.length).toBeGreaterThanOrEqual(8);
  });

  it('break only the rules that they are meant to break', async () => {
    const broken = await db
      .selectFrom('contents')
      .select(['id', 'violations'])
      .where('breaking_since', 'is not', null)
      .orderBy('id')
      .execute();
    expect(
      broken.map(({ id, violations }) => `${id} ${violations.map(({ rule }) => rule)}`),
    ).toEqual(['P1004:fr-CH no-best-fr', 'P1007:en-US no-best-en', 'P1029:de-CH swiss-spelling']);
  });
});
