import type { Kysely, Selectable, Transaction } from 'kysely';
import type { LocalizedNameTable, NameKind, Tables } from './tables.ts';
import { saveVersioned } from './versioned.ts';

export type NameRow = Selectable<LocalizedNameTable>;

export const nameTarget = {
  table: 'localized_names',
  key: ['kind', 'id', 'locale'],
  columns: ['name'],
  counters: ['version'],
} as const;

export function namesOf(
  db: Kysely<Tables>,
  kind: NameKind,
  ids: string[],
  locales: string[],
): Promise<NameRow[]> {
  return db
    .selectFrom('localized_names')
    .selectAll()
    .where('kind', '=', kind)
    .where('id', 'in', ids)
    .where('locale', 'in', locales)
    .execute();
}

export async function saveName(
  tx: Transaction<Tables>,
  name: Omit<NameRow, 'version'>,
  expectedVersion?: number | null,
): Promise<NameRow> {
  await saveVersioned(tx, nameTarget, name, expectedVersion);
  return tx
    .selectFrom('localized_names')
    .selectAll()
    .where('kind', '=', name.kind)
    .where('id', '=', name.id)
    .where('locale', '=', name.locale)
    .executeTakeFirstOrThrow();
}
