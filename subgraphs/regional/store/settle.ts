import { isDeepStrictEqual } from 'node:util';
import { sql, type Transaction } from 'kysely';
import {
  type BrandRule,
  checkText,
  type GlossaryEntry,
  type Violation,
} from '../model/brand-rules.ts';
import { allBrandRules } from './brand-rules.ts';
import { glossaryOf } from './glossary.ts';
import type { Tables } from './tables.ts';
import {
  checkedText,
  staleSince,
  type TextWithSource,
  textsWithSource,
} from './texts-with-source.ts';

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
  const rows = await textsWithSource(tx)
    .where('c.product', 'in', products)
    .$if(locales !== undefined, (query) => query.where('c.locale', 'in', locales ?? []))
    .orderBy('c.locale')
    .orderBy('c.product')
    // Another writer's draft of one of these must be seen as it ends, not as it was.
    .forUpdate('c')
    .execute();
  if (!rows.length) return;
  const voice = await readVoice(tx, [...new Set(rows.map(({ locale }) => locale))]);
  await settle(tx, rows, voice, now);
}

/** The same for texts that the caller has locked. */
export async function settleTexts(
  tx: Transaction<Tables>,
  products: readonly string[],
  locales: readonly string[],
  now: Date,
): Promise<void> {
  const rows = await textsWithSource(tx)
    .where('c.product', 'in', products)
    .where('c.locale', 'in', locales)
    .execute();
  await settle(tx, rows, await readVoice(tx, [...locales]), now);
}

/** What the rules of this moment say of one working text, whatever is stored of it. */
export async function currentViolations(
  tx: Transaction<Tables>,
  product: string,
  locale: string,
): Promise<Violation[]> {
  const row = await textsWithSource(tx)
    .where('c.product', '=', product)
    .where('c.locale', '=', locale)
    .executeTakeFirst();
  const { rules, glossary } = await readVoice(tx, [locale]);
  return row ? checkText(checkedText(row), rules, glossary) : [];
}

/** What texts are checked against. */
interface Voice {
  rules: BrandRule[];
  glossary: GlossaryEntry[];
}

async function readVoice(tx: Transaction<Tables>, locales: string[]): Promise<Voice> {
  return { rules: await allBrandRules(tx), glossary: await glossaryOf(tx, locales) };
}

async function settle(
  tx: Transaction<Tables>,
  rows: TextWithSource[],
  { rules, glossary }: Voice,
  now: Date,
): Promise<void> {
  const changed = rows.flatMap((row) => {
    const violations = checkText(checkedText(row), rules, glossary);
    const stale_since = staleSince(row);
    const isSame =
      isDeepStrictEqual(violations, row.violations) &&
      stale_since?.getTime() === row.stale_since?.getTime();
    const breaking_since = violations.length ? (row.breaking_since ?? now) : null;
    const { product, locale } = row;
    return isSame ? [] : [{ product, locale, violations, breaking_since, stale_since }];
  });
  if (changed.length) await writeSettled(tx, changed);
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
