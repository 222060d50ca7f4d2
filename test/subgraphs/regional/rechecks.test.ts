import type { Kysely } from 'kysely';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { isSettled, recheckBatch } from '../../../subgraphs/regional/store/rechecks.ts';
import type { Tables } from '../../../subgraphs/regional/store/tables.ts';
import { addBrandRule, addGlossaryTerm } from '../../../subgraphs/regional/store/voice.ts';
import { openTestDatabase } from '../../support/database.ts';
import { now, recheckAll, writeFeed } from './filled.ts';

const products = Array.from({ length: 1200 }, (_one, index) => `P${1000 + index}`);

describe('checking texts again', () => {
  let db: Kysely<Tables>;
  let close: () => Promise<void>;
  beforeEach(async () => {
    ({ db, close } = await openTestDatabase<Tables>('regional'));
    await writeFeed(db, 'locales', [
      { code: 'en-GB', name: 'English', source: 'true' },
      { code: 'de-DE', name: 'German', fallback: 'en-GB' },
    ]);
    await writeFeed(
      db,
      'content',
      products.map((product) => ({ product, locale: 'de-DE', title: 'Ein billiges Zelt' })),
    );
    await writeFeed(db, 'content', [{ product: 'P1000', locale: 'en-GB', title: 'A cheap tent' }]);
    await recheckAll(db);
  });
  afterEach(() => close());

  const forbid = (term: string, locale: string | null = 'de-DE') => {
    const rule = { id: `no-${term}`, kind: 'FORBIDDEN_TERM', severity: 'ERROR' } as const;
    return addBrandRule(db, { ...rule, term, locale, field: null, limit: null, message: '' }, null);
  };
  const broken = async (locale = 'de-DE') => {
    const rows = await db
      .selectFrom('contents')
      .select('violations')
      .where('locale', '=', locale)
      .where('breaking_since', 'is not', null)
      .execute();
    return rows.map(({ violations }) => violations.map(({ rule }) => rule).join(' '));
  };

  it('is left to come when a rule is saved, and then goes in batches of bounded size', async () => {
    await forbid('Zelt');
    expect(await broken()).toHaveLength(0);
    expect(await isSettled(db, ['de-DE'])).toBe(false);
    expect(await isSettled(db, ['en-GB'])).toBe(true);
    const done: number[] = [];
    while (await recheckBatch(db, now)) done.push((await broken()).length);
    expect(done).toEqual([500, 1000, 1200]);
    expect(await isSettled(db, ['de-DE', 'en-GB'])).toBe(true);
  });

  it('begins anew when another rule comes in between', async () => {
    await forbid('Zelt');
    await recheckBatch(db, now);
    await forbid('ein');
    await recheckAll(db);
    expect(await broken()).toEqual(products.map(() => 'no-Zelt no-ein'));
  });

  it('goes over every locale for a rule of all, and over one for a term', async () => {
    await forbid('tent', null);
    await recheckAll(db);
    expect(await broken('en-GB')).toEqual(['no-tent']);
    await writeFeed(db, 'brand-rules', [
      { id: 'words', kind: 'GLOSSARY', severity: 'ERROR', message: 'Use the glossary.' },
    ]);
    await recheckAll(db);
    const term = {
      id: 'cheap',
      term: 'cheap',
      locale: 'de-DE',
      translation: 'günstig',
      note: null,
    };
    await addGlossaryTerm(db, term, async () => undefined, null);
    expect(await isSettled(db, ['en-GB'])).toBe(true);
    await recheckAll(db);
    expect(await broken()).toEqual(['words']);
  });

  it('leaves to another process what that has begun', async () => {
    await forbid('Zelt');
    const both = await Promise.all([recheckBatch(db, now), recheckBatch(db, now)]);
    expect(both).toContain(true);
    await recheckAll(db);
    expect(await broken()).toHaveLength(1200);
  });
});
