import { type Kysely, type Selectable, sql } from 'kysely';
import type { RetirementTable, Tables } from './tables.ts';

export type RetirementRow = Selectable<RetirementTable>;

/** Of each domain the announced end in the environment that is furthest. */
export function retirementsByDomains(
  db: Kysely<Tables>,
  domains: string[],
): Promise<RetirementRow[]> {
  return db
    .selectFrom('retirements')
    .innerJoin('environments', 'environments.name', 'retirements.environment')
    .selectAll('retirements')
    .distinctOn('retirements.domain')
    .where('retirements.domain', 'in', domains)
    .orderBy('retirements.domain')
    .orderBy('environments.position', 'desc')
    .execute();
}

export type NoticeRow = RetirementRow & { consumer: string };

/** What each consumer was told, the latest first; at most 100 for each. */
export async function noticesByConsumers(
  db: Kysely<Tables>,
  consumers: string[],
): Promise<NoticeRow[]> {
  const { rows } = await sql<NoticeRow>`
    select notice.*, consumer.name as consumer
    from unnest(${consumers}::text[]) as consumer (name)
    cross join lateral (
      select * from retirements where told @> array[consumer.name]
      order by announced_at desc, domain, environment limit 100
    ) notice
    order by notice.announced_at desc, notice.domain, notice.environment`.execute(db);
  return rows;
}

/** Null where it was not announced. */
export async function retirementOf(
  db: Kysely<Tables>,
  domain: string,
  environment: string,
): Promise<RetirementRow | null> {
  const row = await db
    .selectFrom('retirements')
    .selectAll()
    .where('domain', '=', domain)
    .where('environment', '=', environment)
    .executeTakeFirst();
  return row ?? null;
}

/** What was announced has happened: whoever comes back begins anew. */
export async function forgetRetirement(
  db: Kysely<Tables>,
  domain: string,
  environment: string,
): Promise<void> {
  await db
    .deleteFrom('retirements')
    .where('domain', '=', domain)
    .where('environment', '=', environment)
    .execute();
}
