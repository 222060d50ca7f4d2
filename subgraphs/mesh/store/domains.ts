import { type Kysely, sql } from 'kysely';
import type { Page } from '../../../platform/subgraph/connection.ts';
import type { ReleaseRow } from './releases.ts';
import type { Tables } from './tables.ts';

/** A domain that has published: then it has a first version. */
export interface DomainRow {
  name: string;
}

const published = (db: Kysely<Tables>) =>
  db.selectFrom('versions').select('domain as name').where('number', '=', 1);

export function domainsByNames(db: Kysely<Tables>, names: string[]): Promise<DomainRow[]> {
  return published(db).where('domain', 'in', names).execute();
}

/** By name; `after` is one. */
export function listDomains(
  db: Kysely<Tables>,
  { limit, after }: Page<string>,
): Promise<DomainRow[]> {
  const all = published(db);
  const further = after === undefined ? all : all.where('domain', '>', after);
  return further
    .orderBy('domain')
    .limit(limit + 1)
    .execute();
}

/** What environments serve of each domain, from the first environment to the last. */
export async function releasesOf(db: Kysely<Tables>, domains: string[]): Promise<ReleaseRow[]> {
  const { rows } = await sql<ReleaseRow>`
    select r.* from releases r
    join environments e on e.name = r.environment
    where r.domain = any(${domains}::text[])
    order by e.position`.execute(db);
  return rows;
}
