import type { Kysely, Transaction } from 'kysely';
import type { Outcome } from '../../../platform/transfer/feed.ts';
import { type BrandRuleRow, brandRulesByIds, saveBrandRule } from './brand-rules.ts';
import { type GlossaryRow, glossaryByIds, saveGlossaryTerm } from './glossary.ts';
import { requireLocale } from './locales.ts';
import { type NameRow, saveName } from './names.ts';
import { askRecheck } from './rechecks.ts';
import type { Tables } from './tables.ts';
import { limitWaiting, ownTexts } from './text-lock.ts';

type Unsaved<Row> = Omit<Row, 'version'>;
type Version = number | null | undefined;

/** Adds or changes a rule; every text that it concerns, or did before, is checked again soon. */
export function addBrandRule(
  db: Kysely<Tables>,
  rule: Unsaved<BrandRuleRow>,
  expected: Version,
): Promise<BrandRuleRow> {
  return db.transaction().execute(async (tx) => {
    await limitWaiting(tx);
    await ownTexts(tx);
    if (rule.locale !== null) await requireLocale(tx, rule.locale);
    const [before] = await brandRulesByIds(tx, [rule.id]);
    const saved = await saveBrandRule(tx, rule, expected);
    if (saved.version === before?.version) return saved;
    await askRecheck(tx, concernedLocales([saved, ...(before ? [before] : [])]));
    return saved;
  });
}

/**
 * After an import of rules or terms: every text that those which changed concern is checked again soon.
 * What moves to another locale concerns the texts of the old one too, so `before` is what was stored.
 */
export async function recheckImported(
  tx: Transaction<Tables>,
  rows: readonly Concerning[],
  outcomes: readonly Outcome[],
  before: readonly Concerning[],
): Promise<void> {
  const changed = rows.filter((_row, index) => {
    const kind = outcomes[index]?.kind;
    return kind === 'inserted' || kind === 'updated';
  });
  if (changed.length) await askRecheck(tx, concernedLocales([...changed, ...before]));
}

interface Concerning {
  locale: string | null;
}

/** The locales that some rules or terms concern; null for all. */
function concernedLocales(rows: readonly Concerning[]): string[] | null {
  const locales = rows.flatMap(({ locale }) => locale ?? []);
  return locales.length === rows.length ? [...new Set(locales)] : null;
}

/**
 * Adds or changes an agreed translation; every text of its locale is checked again soon.
 * A term that moves to another locale must be the caller's in both: `requireOwn` is asked for the old one.
 */
export function addGlossaryTerm(
  db: Kysely<Tables>,
  term: Unsaved<GlossaryRow>,
  requireOwn: (locale: string) => Promise<void>,
  expected: Version,
): Promise<GlossaryRow> {
  return db.transaction().execute(async (tx) => {
    await limitWaiting(tx);
    await ownTexts(tx);
    await requireLocale(tx, term.locale);
    const [before] = await glossaryByIds(tx, [term.id]);
    if (before) await requireOwn(before.locale);
    const saved = await saveGlossaryTerm(tx, term, expected);
    if (saved.version === before?.version) return saved;
    await askRecheck(tx, concernedLocales([saved, ...(before ? [before] : [])]));
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
