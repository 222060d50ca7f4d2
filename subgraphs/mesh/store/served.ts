import type { Kysely, Transaction } from 'kysely';
import type { ServedDomain } from '../model/mesh-with.ts';
import type { Tables } from './tables.ts';

/** What an environment serves, by domain. */
export function servedBy(
  db: Kysely<Tables> | Transaction<Tables>,
  environment: string,
): Promise<ServedDomain[]> {
  return db
    .selectFrom('releases')
    .innerJoin('versions', (join) =>
      join
        .onRef('versions.domain', '=', 'releases.domain')
        .onRef('versions.number', '=', 'releases.version'),
    )
    .select([
      'releases.domain',
      'versions.number',
      'versions.digest',
      'versions.sdl',
      'versions.shared',
      'versions.contracts',
      'releases.url',
    ])
    .where('releases.environment', '=', environment)
    .orderBy('releases.domain')
    .execute();
}

/** The graph of an environment's revision; null where there is none, or where it is not kept any more. */
export async function graphAt(
  db: Kysely<Tables>,
  environment: string,
  revision: number,
): Promise<{ supergraph_sdl: string | null; api_sdl: string | null }> {
  const found = await db
    .selectFrom('revisions')
    .select(['supergraph_sdl', 'api_sdl'])
    .where('environment', '=', environment)
    .where('number', '=', revision)
    .executeTakeFirst();
  return found ?? { supergraph_sdl: null, api_sdl: null };
}
