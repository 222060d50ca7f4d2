import type { Kysely, Selectable } from 'kysely';
import type { OperationTable, Tables } from './tables.ts';

export type OperationRow = Selectable<OperationTable>;

export function operationsByHashes(db: Kysely<Tables>, hashes: string[]): Promise<OperationRow[]> {
  return db.selectFrom('operations').selectAll().where('hash', 'in', hashes).execute();
}
