import type { Kysely } from 'kysely';
import type { Tables } from './tables.ts';

/** What an environment serves, as composition made it. */
export interface ServedSupergraph {
  environment: string;
  /** Raised by every change of what is served. */
  revision: number;
  supergraphSdl: string;
}

/** The number of what each environment serves now, by the environment's name; 0 before a first release. */
export async function revisionNumbers(db: Kysely<Tables>): Promise<ReadonlyMap<string, number>> {
  const rows = await db
    .selectFrom('environments')
    .select(['name', 'revision'])
    .limit(100)
    .execute();
  return new Map(rows.map(({ name, revision }) => [name, revision]));
}

/** What an environment serves now; undefined before a first release. One statement, so that both halves fit. */
export async function servedSupergraph(
  db: Kysely<Tables>,
  environment: string,
): Promise<ServedSupergraph | undefined> {
  const row = await db
    .selectFrom('environments as e')
    .innerJoin('revisions as r', (join) =>
      join.onRef('r.environment', '=', 'e.name').onRef('r.number', '=', 'e.revision'),
    )
    .select(['e.revision', 'r.supergraph_sdl'])
    .where('e.name', '=', environment)
    .executeTakeFirst();
  if (!row?.supergraph_sdl) return undefined;
  return { environment, revision: row.revision, supergraphSdl: row.supergraph_sdl };
}
