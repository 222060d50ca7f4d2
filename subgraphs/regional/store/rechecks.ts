import { type Kysely, sql, type Transaction } from 'kysely';
import { settleTexts } from './settle.ts';
import type { Tables } from './tables.ts';
import { shareTexts } from './text-lock.ts';

/**
 * Asks for all texts of some locales, or of all, to be checked again: what they are checked against
 * has changed. No text is looked at here, so that a rule is saved in no time whatever it concerns.
 * The caller holds `ownTexts`. A recheck that is under way begins anew.
 */
export async function askRecheck(
  tx: Transaction<Tables>,
  locales: readonly string[] | null,
): Promise<void> {
  const concerned = locales ? sql`where code = any (${[...locales]})` : sql``;
  await sql`
    insert into rechecks (locale) select code from locales ${concerned} order by code
    on conflict (locale) do update
    set voice_version = rechecks.voice_version + 1, after_product = '', done_at = null`.execute(tx);
}

/** True when no text of these locales waits to be checked again. */
export async function isSettled(db: Kysely<Tables>, locales: readonly string[]): Promise<boolean> {
  if (!locales.length) return true;
  const open = await db
    .selectFrom('rechecks')
    .select('locale')
    .where('done_at', 'is', null)
    .where('locale', 'in', locales)
    .limit(1)
    .execute();
  return open.length === 0;
}

/** As many texts as one transaction checks: few enough that no writer waits long for one of them. */
const batchSize = 500;

/**
 * Checks the next texts that wait for it, in a transaction of its own; true when more may be left.
 * Rules cannot change beneath it (`shareTexts`), and another process' batch is left alone.
 */
export async function recheckBatch(db: Kysely<Tables>, now: Date): Promise<boolean> {
  // Most of the time there is nothing to do, and then no lock is worth waiting for.
  if (!(await nextRecheck(db).executeTakeFirst())) return false;
  return db.transaction().execute(async (tx) => {
    await shareTexts(tx);
    const recheck = await nextRecheck(tx).forUpdate().skipLocked().executeTakeFirst();
    if (!recheck) return false;
    const { locale, after_product } = recheck;
    const products = await lockNextTexts(tx, locale, after_product);
    if (products.length) await settleTexts(tx, products, [locale], now);
    const isDone = products.length < batchSize;
    await tx
      .updateTable('rechecks')
      .set({ after_product: products.at(-1) ?? after_product, done_at: isDone ? now : null })
      .where('locale', '=', locale)
      .execute();
    return true;
  });
}

function nextRecheck(db: Kysely<Tables>) {
  return db
    .selectFrom('rechecks')
    .select(['locale', 'after_product'])
    .where('done_at', 'is', null)
    .orderBy('locale')
    .limit(1);
}

/** Locks them before they are read: a draft that is being written is then seen as it ends. */
async function lockNextTexts(tx: Transaction<Tables>, locale: string, after: string) {
  const rows = await tx
    .selectFrom('contents')
    .select('product')
    .where('locale', '=', locale)
    .where('product', '>', after)
    .orderBy('product')
    .limit(batchSize)
    .forUpdate()
    .execute();
  return rows.map(({ product }) => product);
}
