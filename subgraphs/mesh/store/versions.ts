import { type Kysely, type Selectable, sql } from 'kysely';
import type { Tables, VersionTable } from './tables.ts';

export type VersionRow = Selectable<VersionTable>;

export interface VersionKey {
  domain: string;
  number: number;
}

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
  const pairs = keys.map(({ domain, number }) => sql`(${domain}, ${number}::integer)`);
  return db
    .selectFrom('versions')
    .selectAll()
    .where(sql<boolean>`(domain, number) in (${sql.join(pairs)})`)
    .execute();
}
