import type { Kysely, Selectable } from 'kysely';
import type { ReleaseTable, Tables } from './tables.ts';

export type ReleaseRow = Selectable<ReleaseTable>;

/** What environments serve, by domain. */
export function releasesIn(db: Kysely<Tables>, environments: string[]): Promise<ReleaseRow[]> {
  return db
    .selectFrom('releases')
    .selectAll()
    .where('environment', 'in', environments)
    .orderBy('domain')
    .execute();
}
