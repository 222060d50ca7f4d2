import type { Kysely } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { FlatRow } from '../../../platform/transfer/feed.ts';
import type { Tables } from '../../../subgraphs/regional/store/tables.ts';
import { openTestDatabase } from '../../support/database.ts';
import { kinds, readFeed, recheckAll, writeFeed } from './filled.ts';

describe('the feeds', () => {
  let db: Kysely<Tables>;
  let close: () => Promise<void>;
  beforeAll(async () => {
    ({ db, close } = await openTestDatabase<Tables>('regional'));
  });
  afterAll(() => close());

  const write = (name: string, rows: FlatRow[]) => writeFeed(db, name, rows);

  it('takes locales in any order, and refuses those that lean on nothing', async () => {
    const rows: FlatRow[] = [
      { code: 'de-CH', name: 'Swiss German', fallback: 'de-DE' },
      { code: 'de-DE', name: 'German', fallback: 'en-GB' },
      { code: 'en-GB', name: 'English', fallback: 'en-GB', source: 'true' },
      { code: 'zh-cht', name: 'Chinese' },
      { code: 'xx-AA', name: 'Leans on one that falls', fallback: 'xx-BB' },
      { code: 'xx-BB', name: 'Leans on nothing', fallback: 'xx-CC' },
      { code: 'fr-FR', name: 'A', fallback: 'fr-CH' },
      { code: 'fr-CH', name: 'B', fallback: 'fr-FR' },
      { code: 'it-IT', name: 'A second source', source: 'true' },
    ];
    const outcomes = await write('locales', rows);
    expect(outcomes).toMatchObject([
      { kind: 'inserted' },
      { kind: 'inserted' },
      { kind: 'inserted' },
      { kind: 'rejected', code: 'INVALID_INPUT', field: 'code' },
      { kind: 'rejected', code: 'UNKNOWN_REFERENCE', field: 'fallback' },
      { kind: 'rejected', code: 'UNKNOWN_REFERENCE', field: 'fallback' },
      { kind: 'rejected', code: 'RULE_VIOLATED', field: 'fallback' },
      { kind: 'rejected', code: 'RULE_VIOLATED', field: 'fallback' },
      { kind: 'rejected', code: 'RULE_VIOLATED', field: 'source' },
    ]);
  });

  it('takes in texts whatever their order, and knows which source they were made from', async () => {
    const outcomes = await write('content', [
      { product: 'F1', locale: 'de-DE', title: 'Zelt' },
      { product: 'F1', locale: 'en-GB', title: 'Tent', source_version: '3' },
      { product: 'F1', locale: 'de-CH', description: 'Ein Zelt.', source_version: '2' },
      { product: 'F1', locale: 'de-DE', title: 'Kuppelzelt', status: 'IN_REVIEW' },
      { product: 'F1', locale: 'sv-SE', title: 'Tält' },
      { product: 'F1', locale: 'klingon!', title: 'x' },
      { product: 'F1', locale: 'de-CH' },
    ]);
    expect(outcomes).toMatchObject([
      { kind: 'inserted' },
      { kind: 'inserted' },
      { kind: 'inserted' },
      { kind: 'updated' },
      { code: 'UNKNOWN_REFERENCE', field: 'locale', reason: expect.stringContaining('known are') },
      { code: 'INVALID_INPUT', field: 'locale' },
      { code: 'INVALID_INPUT', field: 'title' },
    ]);
    const rows = await db.selectFrom('contents').selectAll().orderBy('locale').execute();
    expect(rows).toMatchObject([
      { locale: 'de-CH', source_version: 2, stale_since: expect.any(Date) },
      { locale: 'de-DE', source_version: 3, stale_since: null, draft_title: 'Kuppelzelt' },
      { locale: 'en-GB', published_version: 3, source_version: 3, stale_since: null },
    ]);
  });

  it('raises the source’s version when its text changes, and does not freshen translations by repetition', async () => {
    await write('content', [{ product: 'F2', locale: 'en-GB', title: 'Cup' }]);
    await write('content', [{ product: 'F2', locale: 'de-DE', title: 'Becher' }]);
    await write('content', [{ product: 'F2', locale: 'en-GB', title: 'Mug' }]);
    expect(
      kinds(await write('content', [{ product: 'F2', locale: 'de-DE', title: 'Becher' }])),
    ).toEqual(['unchanged']);
    const stale = await db
      .selectFrom('contents')
      .selectAll()
      .where('id', '=', 'F2:de-DE')
      .executeTakeFirst();
    expect(stale).toMatchObject({ source_version: 1, stale_since: expect.any(Date) });
    await write('content', [{ product: 'F2', locale: 'de-DE', title: 'Tasse' }]);
    const fresh = await db
      .selectFrom('contents')
      .selectAll()
      .where('id', '=', 'F2:de-DE')
      .executeTakeFirst();
    expect(fresh).toMatchObject({ source_version: 2, stale_since: null });
  });

  it('refuses what names a locale or market that does not exist, or a rule that says nothing', async () => {
    const rule = { severity: 'ERROR', message: 'No.' };
    expect(
      await write('markets', [
        { code: 'SE', name: 'Sweden', currency: 'SEK', countries: 'SE', locales: 'sv-SE' },
        {
          code: 'CH',
          name: 'Switzerland',
          currency: 'CHF',
          countries: 'CH',
          locales: 'de-CH | de-DE',
        },
        {
          code: 'DE',
          name: 'Germany',
          currency: 'EUR',
          countries: 'DE',
          locales: 'de-DE',
          default_locale: 'de-CH',
        },
      ]),
    ).toMatchObject([{ field: 'locales' }, { kind: 'inserted' }, { field: 'default_locale' }]);
    expect(
      await write('offices', [
        { id: 'dach', name: 'Munich', markets: 'CH' },
        { id: 'north', name: 'Oslo', markets: 'NO' },
      ]),
    ).toMatchObject([{ kind: 'inserted' }, { code: 'UNKNOWN_REFERENCE', field: 'markets' }]);
    expect(
      await write('brand-rules', [
        { id: 'a', kind: 'FORBIDDEN_TERM', ...rule },
        { id: 'b', kind: 'MAX_LENGTH', limit: '60', term: 'x', ...rule },
        { id: 'c', kind: 'MAX_LENGTH', limit: '60', ...rule },
        { id: 'd', kind: 'GLOSSARY', locale: 'sv-SE', ...rule },
        { id: 'p', kind: 'PATTERN', term: '*?*', ...rule },
      ]),
    ).toMatchObject([
      { field: 'term' },
      { field: 'term' },
      { kind: 'inserted' },
      { field: 'locale' },
      { code: 'INVALID_INPUT', field: 'term' },
    ]);
  });

  it('checks every text again when the rules or the glossary change', async () => {
    const broken = async () => {
      await recheckAll(db);
      const rows = await db
        .selectFrom('contents')
        .selectAll()
        .where('id', '=', 'F2:de-DE')
        .execute();
      return rows.flatMap(({ violations }) => violations.map(({ rule }) => rule));
    };
    const rule = { id: 'e', kind: 'FORBIDDEN_TERM', severity: 'ERROR', message: 'No.' };
    await write('brand-rules', [{ ...rule, term: 'Tasse' }]);
    expect(await broken()).toEqual(['e']);
    await write('brand-rules', [{ ...rule, term: 'Becher' }]);
    expect(await broken()).toEqual([]);
    await write('brand-rules', [{ id: 'f', kind: 'GLOSSARY', severity: 'ERROR', message: 'No.' }]);
    await write('glossary', [{ id: 'g', term: 'Mug', locale: 'de-DE', translation: 'Becher' }]);
    expect(await broken()).toEqual(['f']);
  });

  it('give out what they took in, and take that in again without a change', async () => {
    await write('names', [{ kind: 'CATEGORY', id: 'tents', locale: 'de-DE', name: 'Zelte' }]);
    for (const name of [
      'locales',
      'markets',
      'offices',
      'content',
      'names',
      'brand-rules',
      'glossary',
    ]) {
      const rows = await readFeed(db, name);
      expect(rows.length).toBeGreaterThan(0);
      expect(new Set(kinds(await write(name, rows))), name).toEqual(new Set(['unchanged']));
    }
  });
});
