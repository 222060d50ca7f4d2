import type { Kysely, Selectable } from 'kysely';
import type { Page } from '../../../platform/subgraph/connection.ts';
import type { RevisionTable, Tables } from './tables.ts';

/** Without the graphs, which are long. */
export type RevisionRow = Omit<Selectable<RevisionTable>, 'supergraph_sdl' | 'api_sdl'>;

const columns = ['environment', 'number', 'action', 'steps', 'actor', 'at', 'check_id'] as const;

/** The latest first. `after` is a revision's number. */
export function listRevisions(
  db: Kysely<Tables>,
  environment: string,
  { limit, after }: Page<number>,
): Promise<RevisionRow[]> {
  let query = db.selectFrom('revisions').select(columns).where('environment', '=', environment);
  if (after !== undefined) query = query.where('number', '<', after);
  return query
    .orderBy('number', 'desc')
    .limit(limit + 1)
    .execute();
}

/** The version of a domain that an environment served before the present one; undefined when there was none. */
export async function versionBefore(
  db: Kysely<Tables>,
  environment: string,
  domain: string,
): Promise<number | undefined> {
  const revisions = await db
    .selectFrom('revisions')
    .select('steps')
    .where('environment', '=', environment)
    .orderBy('number', 'desc')
    .limit(1000)
    .execute();
  const steps = revisions.flatMap(({ steps }) => steps).filter((step) => step.domain === domain);
  return steps.find(({ from }) => from !== null)?.from ?? undefined;
}
