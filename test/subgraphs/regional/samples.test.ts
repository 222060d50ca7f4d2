import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import type { Kysely } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { feeds } from '../../../subgraphs/regional/importers/index.ts';
import { coverageOf } from '../../../subgraphs/regional/store/coverage.ts';
import type { Tables } from '../../../subgraphs/regional/store/tables.ts';
import { openTestDatabase } from '../../support/database.ts';
import { writeFeed } from './filled.ts';

const folder = join(import.meta.dirname, '../../../subgraphs/regional/samples');
const rows = z.array(z.record(z.string(), z.string()));
const read = (feed: string) =>
  rows.parse(parse(readFileSync(join(folder, `${feed}.csv`)), { columns: true }));

describe('the sample texts', () => {
  let db: Kysely<Tables>;
  let close: () => Promise<void>;
  beforeAll(async () => {
    ({ db, close } = await openTestDatabase<Tables>('regional'));
    for (const { name } of feeds) await writeFeed(db, name, read(name));
  });
  afterAll(() => close());

  it.each(feeds.map(({ name }) => name))(
    'of %s are all taken in, and again without a change',
    async (name) => {
      const outcomes = await writeFeed(db, name, read(name));
      expect(outcomes.filter(({ kind }) => kind !== 'unchanged')).toEqual([]);
    },
  );

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
