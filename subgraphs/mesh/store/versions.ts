import { type Kysely, type Selectable, sql } from 'kysely';
import type { Page } from '../../../platform/subgraph/connection.ts';
import type { Tables, VersionTable } from './tables.ts';

export interface VersionKey {
  domain: string;
  number: number;
}

type Whole = Selectable<VersionTable>;

/** Without its texts, which are long. */
export type VersionRow = Omit<Whole, 'sdl' | 'shared' | 'contracts' | 'digest'>;

/** Its texts. */
export type VersionTexts = Pick<
  Whole,
  'domain' | 'number' | 'sdl' | 'shared' | 'contracts' | 'digest'
>;

/** `catalog:7`. */
export const versionId = ({ domain, number }: VersionKey) => `${domain}:${number}`;

/** Undefined for what is no such id. */
export function versionKey(id: string): VersionKey | undefined {
  const [, domain, number] = /^([a-z][a-z0-9-]*):(\d{1,9})$/.exec(id) ?? [];
  return domain && number ? { domain, number: Number(number) } : undefined;
}

export async function versionsByKeys(
  db: Kysely<Tables>,
  keys: readonly VersionKey[],
): Promise<VersionRow[]> {
  if (!keys.length) return [];
  return db
    .selectFrom('versions')
    .select(['domain', 'number', 'actor', 'created_at', 'note', 'check_id'])
    .where(isOneOf(keys))
    .execute();
}

export async function versionTexts(
  db: Kysely<Tables>,
  keys: readonly VersionKey[],
): Promise<VersionTexts[]> {
  if (!keys.length) return [];
  return db
    .selectFrom('versions')
    .select(['domain', 'number', 'sdl', 'shared', 'contracts', 'digest'])
    .where(isOneOf(keys))
    .execute();
}

function isOneOf(keys: readonly VersionKey[]) {
  const pairs = keys.map(({ domain, number }) => sql`(${domain}, ${number}::integer)`);
  return sql<boolean>`(domain, number) in (${sql.join(pairs)})`;
}

/** One page of each domain's versions, the latest first; `after` is a number. */
export async function versionPages(
  db: Kysely<Tables>,
  domains: string[],
  { limit, after }: Page<number>,
): Promise<VersionRow[]> {
  const earlier = after === undefined ? sql`true` : sql`number < ${after}`;
  const { rows } = await sql<VersionRow>`
    select version.*
    from unnest(${domains}::text[]) as wanted (name)
    cross join lateral (
      select domain, number, actor, created_at, note, check_id
      from versions
      where domain = wanted.name and ${earlier}
      order by number desc limit ${limit + 1}
    ) version
    order by version.domain, version.number desc`.execute(db);
  return rows;
}
