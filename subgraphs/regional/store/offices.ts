import type { Kysely, Selectable, Transaction } from 'kysely';
import type { OfficeTable, Tables } from './tables.ts';
import { saveVersioned } from './versioned.ts';

export type OfficeRow = Selectable<OfficeTable>;

export const officeTarget = {
  table: 'offices',
  key: ['id'],
  columns: ['name', 'markets'],
  counters: ['version'],
} as const;

export function allOffices(db: Kysely<Tables>): Promise<OfficeRow[]> {
  return db.selectFrom('offices').selectAll().orderBy('id').execute();
}

export function officesByIds(db: Kysely<Tables>, ids: string[]): Promise<OfficeRow[]> {
  return db.selectFrom('offices').selectAll().where('id', 'in', ids).execute();
}

export async function saveOffice(
  tx: Transaction<Tables>,
  office: Omit<OfficeRow, 'version'>,
  expectedVersion?: number | null,
): Promise<OfficeRow> {
  await saveVersioned(tx, officeTarget, office, expectedVersion);
  return tx.selectFrom('offices').selectAll().where('id', '=', office.id).executeTakeFirstOrThrow();
}
