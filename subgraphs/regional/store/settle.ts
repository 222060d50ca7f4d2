import { isDeepStrictEqual } from 'node:util';
import { type Kysely, sql, type Transaction } from 'kysely';
import { checkText, type Violation } from '../model/brand-rules.ts';
import { type ContentRow, workingText } from '../model/content.ts';
import { allBrandRules } from './brand-rules.ts';
import { glossaryOf } from './glossary.ts';
import type { Tables } from './tables.ts';

/**
 * Brings up to date what follows from other rows (violations, staleness) for all texts of some products.
 * To be called after their texts were written. `locales` narrows it to some of their texts.
 */
export async function settleProducts(
  tx: Transaction<Tables>,
  products: readonly string[],
  now: Date,
  locales?: readonly string[],
): Promise<void> {
  const rows = await withSource(tx)
    .where('c.product', 'in', products)
    .$if(locales !== undefined, (query) => query.where('c.locale', 'in', locales ?? []))
    .orderBy('c.locale')
    .orderBy('c.product')
    .forUpdate('c')
    .execute();
  await settle(tx, rows, now);
}

const pageSize = 1000;

/**
 * The same for all texts of some locales, or of all: after a rule, the glossary or the source locale changed.
 * Works page by page, so that memory stays flat.
 */
export async function settleLocales(
  tx: Transaction<Tables>,
  locales: readonly string[] | null,
  now: Date,
): Promise<void> {
  let last = { locale: '', product: '' };
  for (;;) {
    const { locale, product } = last;
    const rows = await withSource(tx)
      .$if(locales !== null, (query) => query.where('c.locale', 'in', locales ?? []))
      .where((eb) => eb(eb.refTuple('c.locale', 'c.product'), '>', eb.tuple(locale, product)))
      .orderBy('c.locale')
      .orderBy('c.product')
      .limit(pageSize)
      .forUpdate('c')
      .execute();
    await settle(tx, rows, now);
    const end = rows.at(-1);
    if (!end || rows.length < pageSize) return;
    last = end;
  }
}

type Row = ContentRow & {
  source_locale: string | null;
  source_title: string | null;
  source_description: string | null;
  source_published_version: number | null;
  source_published_at: Date | null;
};

function withSource(db: Kysely<Tables>) {
  return db
    .selectFrom('contents as c')
    .leftJoin('locales as l', (join) => join.on('l.is_source', '=', true))
    .leftJoin('contents as s', (join) =>
      join.onRef('s.product', '=', 'c.product').onRef('s.locale', '=', 'l.code'),
    )
    .selectAll('c')
    .select([
      'l.code as source_locale',
      's.title as source_title',
      's.description as source_description',
      's.published_version as source_published_version',
      's.published_at as source_published_at',
    ]);
}

async function settle(tx: Transaction<Tables>, rows: Row[], now: Date): Promise<void> {
  if (!rows.length) return;
  const [rules, glossary] = [
    await allBrandRules(tx),
    await glossaryOf(tx, [...new Set(rows.map(({ locale }) => locale))]),
  ];
  const changed = rows.flatMap((row) => {
    const violations = checkText(checkedText(row), rules, glossary);
    const stale_since = staleSince(row);
    const isSame =
      isDeepStrictEqual(violations, row.violations) &&
      stale_since?.getTime() === row.stale_since?.getTime();
    const breaking_since = violations.length ? (row.breaking_since ?? now) : null;
    return isSame
      ? []
      : [{ product: row.product, locale: row.locale, violations, breaking_since, stale_since }];
  });
  if (changed.length) await writeSettled(tx, changed);
}

function checkedText(row: Row) {
  const { locale, source_locale, source_title: title, source_description: description } = row;
  const source = locale === source_locale ? null : { title, description };
  return { locale, source, ...workingText(row) };
}

function staleSince(row: Row): Date | null {
  const isStale =
    row.locale !== row.source_locale &&
    row.published_version > 0 &&
    row.source_version < (row.source_published_version ?? 0);
  return isStale ? row.source_published_at : null;
}

interface Settled {
  product: string;
  locale: string;
  violations: Violation[];
  breaking_since: Date | null;
  stale_since: Date | null;
}

async function writeSettled(tx: Transaction<Tables>, rows: Settled[]): Promise<void> {
  await sql`
    update contents set violations = new.violations, breaking_since = new.breaking_since,
      stale_since = new.stale_since
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as new (
      product text, locale text, violations jsonb, breaking_since timestamptz, stale_since timestamptz
    )
    where contents.product = new.product and contents.locale = new.locale`.execute(tx);
}
