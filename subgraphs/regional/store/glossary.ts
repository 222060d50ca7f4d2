import type { Kysely, Selectable, Transaction } from 'kysely';
import type { Page } from '../../../platform/subgraph/connection.ts';
import type { GlossaryTable, Tables } from './tables.ts';
import { saveVersioned } from './versioned.ts';

export type GlossaryRow = Selectable<GlossaryTable>;

export const glossaryTarget = {
  table: 'glossary',
  key: ['id'],
  columns: ['term', 'locale', 'translation', 'note'],
  counters: ['version'],
} as const;

/** The whole glossary of some locales, or what comes after an id; read whenever texts are checked. */
export function glossaryOf(
  db: Kysely<Tables>,
  locales: string[],
  after?: string,
): Promise<GlossaryRow[]> {
  return db
    .selectFrom('glossary')
    .selectAll()
    .where('locale', 'in', locales)
    .$if(after !== undefined, (query) => query.where('id', '>', after ?? ''))
    .orderBy('id')
    .execute();
}

export function glossaryByIds(db: Kysely<Tables>, ids: string[]): Promise<GlossaryRow[]> {
  return db.selectFrom('glossary').selectAll().where('id', 'in', ids).execute();
}

export function listGlossary(
  db: Kysely<Tables>,
  locale: string,
  { limit, after }: Page<string>,
): Promise<GlossaryRow[]> {
  return db
    .selectFrom('glossary')
    .selectAll()
    .where('locale', '=', locale)
    .$if(after !== undefined, (query) => query.where('id', '>', after ?? ''))
    .orderBy('id')
    .limit(limit + 1)
    .execute();
}

export async function saveGlossaryTerm(
  tx: Transaction<Tables>,
  term: Omit<GlossaryRow, 'version'>,
  expectedVersion?: number | null,
): Promise<GlossaryRow> {
  await saveVersioned(tx, glossaryTarget, term, expectedVersion);
  return tx.selectFrom('glossary').selectAll().where('id', '=', term.id).executeTakeFirstOrThrow();
}
