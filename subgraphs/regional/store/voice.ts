import type { Kysely } from 'kysely';
import { type BrandRuleRow, brandRulesByIds, saveBrandRule } from './brand-rules.ts';
import { type GlossaryRow, glossaryByIds, saveGlossaryTerm } from './glossary.ts';
import { requireLocale } from './locales.ts';
import { type NameRow, saveName } from './names.ts';
import { settleLocales } from './settle.ts';
import type { Tables } from './tables.ts';
import { ownTexts } from './text-lock.ts';

type Unsaved<Row> = Omit<Row, 'version'>;
type Version = number | null | undefined;

/** Adds or changes a rule and checks again every text that the rule concerns, or did before. */
export function addBrandRule(
  db: Kysely<Tables>,
  rule: Unsaved<BrandRuleRow>,
  now: Date,
  expected: Version,
): Promise<BrandRuleRow> {
  return db.transaction().execute(async (tx) => {
    await ownTexts(tx);
    if (rule.locale !== null) await requireLocale(tx, rule.locale);
    const [before] = await brandRulesByIds(tx, [rule.id]);
    const saved = await saveBrandRule(tx, rule, expected);
    if (saved.version === before?.version) return saved;
    await settleLocales(tx, concernedLocales([saved, ...(before ? [before] : [])]), now);
    return saved;
  });
}

/** The locales that some rules or terms concern; null for all. */
export function concernedLocales(rows: readonly { locale: string | null }[]): string[] | null {
  const locales = rows.flatMap(({ locale }) => locale ?? []);
  return locales.length === rows.length ? [...new Set(locales)] : null;
}

/**
 * Adds or changes an agreed translation and checks again every text of its locale.
 * A term that moves to another locale must be the caller's in both: `requireOwn` is asked for the old one.
 */
export function addGlossaryTerm(
  db: Kysely<Tables>,
  term: Unsaved<GlossaryRow>,
  now: Date,
  requireOwn: (locale: string) => Promise<void>,
  expected: Version,
): Promise<GlossaryRow> {
  return db.transaction().execute(async (tx) => {
    await ownTexts(tx);
    await requireLocale(tx, term.locale);
    const [before] = await glossaryByIds(tx, [term.id]);
    if (before) await requireOwn(before.locale);
    const saved = await saveGlossaryTerm(tx, term, expected);
    if (saved.version === before?.version) return saved;
    await settleLocales(tx, concernedLocales([saved, ...(before ? [before] : [])]), now);
    return saved;
  });
}

export function addName(
  db: Kysely<Tables>,
  name: Unsaved<NameRow>,
  expected: Version,
): Promise<NameRow> {
  return db.transaction().execute(async (tx) => {
    await requireLocale(tx, name.locale);
    return saveName(tx, name, expected);
  });
}
