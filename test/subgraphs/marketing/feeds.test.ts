import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { consent } from '../../../subgraphs/marketing/importers/consent.ts';
import { feeds } from '../../../subgraphs/marketing/importers/index.ts';
import { promotionTargets } from '../../../subgraphs/marketing/importers/promotion-targets.ts';
import { promotions } from '../../../subgraphs/marketing/importers/promotions.ts';
import { reviews } from '../../../subgraphs/marketing/importers/reviews.ts';
import type { Tables } from '../../../subgraphs/marketing/store/tables.ts';
import { openTestDatabase } from '../../support/database.ts';
import { fill, readRows, readSample, writeRows } from './sample-files.ts';

type TestDatabase = Awaited<ReturnType<typeof openTestDatabase<Tables>>>;

describe('marketing’s feeds', () => {
  let one: TestDatabase;
  let other: TestDatabase;
  beforeAll(async () => {
    one = await openTestDatabase<Tables>('marketing');
    other = await openTestDatabase<Tables>('marketing');
  });
  afterAll(async () => {
    await one.close();
    await other.close();
  });

  const rowsOfSamples = feeds.reduce((sum, { name }) => sum + readSample(name).length, 0);

  it('take every sample row, and change nothing the second time', async () => {
    expect(await fill(one.db)).toEqual({ inserted: rowsOfSamples });
    expect(await fill(one.db)).toEqual({ unchanged: rowsOfSamples });
  });

  it('give out what another database takes in, row for row', async () => {
    for (const feed of feeds) {
      const given = await readRows(one.db, feed);
      expect(given).toHaveLength(readSample(feed.name).length);
      expect(Object.keys(given[0] ?? {})).toEqual(feed.columns);
      const outcomes = await writeRows(other.db, feed, given);
      expect(outcomes.every(({ kind }) => kind === 'inserted')).toBe(true);
      expect(await readRows(other.db, feed)).toEqual(given);
    }
  });

  it('raise the version of what really changes', async () => {
    const [row] = readSample('promotions');
    await writeRows(one.db, promotions, [{ ...row, percent: '21' }]);
    const stored = await one.db
      .selectFrom('promotions')
      .select(['version', 'percent'])
      .where('id', '=', String(row?.id))
      .executeTakeFirst();
    expect(stored).toEqual({ version: 2, percent: '21.0000' });
  });
});

describe('the feed of reviews', () => {
  let database: TestDatabase;
  beforeAll(async () => {
    database = await openTestDatabase<Tables>('marketing');
  });
  afterAll(() => database.close());

  const [sample] = readSample('reviews');
  const told = { ...sample, status: 'REJECTED', moderation_reason: 'Spam', helpful_count: '3' };
  const read = async () => (await readRows(database.db, reviews))[0];

  it('gives back verdicts’ reasons and votes', async () => {
    expect(await writeRows(database.db, reviews, [told])).toEqual([{ kind: 'inserted' }]);
    expect(await read()).toMatchObject({ moderation_reason: 'Spam', helpful_count: 3 });
    const rows = await readRows(database.db, reviews);
    expect(await writeRows(database.db, reviews, rows)).toEqual([{ kind: 'unchanged' }]);
  });

  it('keeps them where a file does not tell, and the reason no longer than the verdict', async () => {
    const silent = { ...sample, status: 'REJECTED' };
    expect(await writeRows(database.db, reviews, [silent])).toEqual([{ kind: 'unchanged' }]);
    await writeRows(database.db, reviews, [{ ...silent, status: 'PUBLISHED' }]);
    expect(await read()).toMatchObject({ moderation_reason: null, helpful_count: 3 });
  });
});

describe('what a feed refuses', () => {
  let database: TestDatabase;
  beforeAll(async () => {
    database = await openTestDatabase<Tables>('marketing');
  });
  afterAll(() => database.close());

  const plain = {
    id: 'X1',
    title: 'Autumn',
    kind: 'PERCENTAGE',
    percent: '10',
    markets: 'DE',
    starts_on: '2026-01-01',
    status: 'ACTIVE',
  };

  it.each([
    [{ percent: '0' }, 'RULE_VIOLATED', 'percent'],
    [{ percent: '' }, 'INVALID_INPUT', 'percent'],
    [{ percent: 'ten' }, 'INVALID_INPUT', 'percent'],
    [{ kind: 'GIFT' }, 'INVALID_INPUT', 'kind'],
    [{ markets: '' }, 'INVALID_INPUT', 'markets'],
    [{ starts_on: '2026-02-30' }, 'INVALID_INPUT', 'starts_on'],
    [{ ends_on: '2025-01-01' }, 'INVALID_INPUT', 'ends_on'],
    [{ min_quantity: '5', max_quantity: '2' }, 'INVALID_INPUT', 'max_quantity'],
    [{ campaign: 'nobody-knows' }, 'UNKNOWN_REFERENCE', 'campaign'],
  ])('of a promotion: %o', async (change, code, field) => {
    const outcomes = await writeRows(database.db, promotions, [{ ...plain, ...change }]);
    expect(outcomes).toMatchObject([{ kind: 'rejected', code, field }]);
  });

  it('does not keep good rows out, and tells of all in order', async () => {
    const rows = [
      { ...plain, id: 'Y1' },
      { ...plain, id: 'Y2', percent: '0' },
      { ...plain, id: 'Y3', audience: 'reseller|customer', min_quantity: '0' },
    ];
    const outcomes = await writeRows(database.db, promotions, rows);
    expect(outcomes.map(({ kind }) => kind)).toEqual(['inserted', 'rejected', 'inserted']);
    const targets = [
      { promotion: 'Y2', target_type: 'SKU', target: 'a' },
      { promotion: 'Y3', target_type: 'SKU', target: 'a' },
      { promotion: 'Y3', target_type: 'ALL', target: 'a' },
    ];
    expect(await writeRows(database.db, promotionTargets, targets)).toMatchObject([
      { code: 'UNKNOWN_REFERENCE', field: 'promotion' },
      { kind: 'inserted' },
      { code: 'INVALID_INPUT', field: 'target' },
    ]);
  });

  it('makes the segments that an audience names', async () => {
    await writeRows(database.db, promotions, [{ ...plain, audience: 'wholesale' }]);
    const segment = await database.db
      .selectFrom('segments')
      .selectAll()
      .where('id', '=', 'wholesale')
      .executeTakeFirst();
    expect(segment).toEqual({ id: 'wholesale', name: 'wholesale', description: null });
  });

  it('is a second decision at the very time of another', async () => {
    const granted = {
      subject: 's1',
      purpose: 'EMAIL',
      state: 'GRANTED',
      occurred_at: '2026-01-01T00:00:00Z',
      source: 'checkout',
    };
    const rows = [granted, { ...granted, state: 'WITHDRAWN' }];
    expect(await writeRows(database.db, consent, rows)).toMatchObject([
      { kind: 'inserted' },
      { code: 'RULE_VIOLATED', field: 'state' },
    ]);
  });

  it('is not an old decision, which leaves what holds now as it is', async () => {
    const row = { subject: 's2', purpose: 'SMS', source: 'checkout' };
    await writeRows(database.db, consent, [
      { ...row, state: 'WITHDRAWN', occurred_at: '2026-05-01T00:00:00Z' },
    ]);
    await writeRows(database.db, consent, [
      { ...row, state: 'GRANTED', occurred_at: '2026-04-01T00:00:00Z' },
    ]);
    const current = await database.db
      .selectFrom('consent_current')
      .select('state')
      .where('subject', '=', 's2')
      .execute();
    expect(current).toEqual([{ state: 'WITHDRAWN' }]);
  });

  const evidence = {
    subject: 's3',
    purpose: 'EMAIL',
    state: 'GRANTED',
    occurred_at: '2026-02-01T00:00:00Z',
    source: 'checkout',
  };

  it('is another source of a decision that is noted, which stays what it was', async () => {
    await writeRows(database.db, consent, [evidence]);
    const rows = [{ ...evidence, source: 'newsletter' }, evidence];
    expect(await writeRows(database.db, consent, rows)).toMatchObject([
      { kind: 'rejected', code: 'RULE_VIOLATED', field: 'source' },
      { kind: 'unchanged' },
    ]);
    const stored = database.db.selectFrom('consent_history').select('source');
    const sources = await stored.where('subject', '=', 's3').execute();
    expect(sources).toEqual([{ source: 'checkout' }]);
  });

  it.each([
    ['of an address', { subject: 'ann@example.org' }, 'subject'],
    ['of a name', { subject: 'Ann Example' }, 'subject'],
    ['that is still to come', { occurred_at: '2026-11-23T00:05:00.001Z' }, 'occurred_at'],
  ])('is a decision %s', async (_title, change, field) => {
    expect(await writeRows(database.db, consent, [{ ...evidence, ...change }])).toMatchObject([
      { kind: 'rejected', code: 'INVALID_INPUT', field },
    ]);
  });

  it('is not a decision of a clock that runs a little ahead', async () => {
    const row = { ...evidence, subject: 's4', occurred_at: '2026-11-23T00:05:00Z' };
    expect(await writeRows(database.db, consent, [row])).toEqual([{ kind: 'inserted' }]);
  });

  it('is an audience with what is no id', async () => {
    const row = { ...plain, id: 'Z1', audience: `members|${'x'.repeat(129)}` };
    expect(await writeRows(database.db, promotions, [row])).toMatchObject([
      { kind: 'rejected', code: 'INVALID_INPUT', field: 'audience' },
    ]);
  });
});
