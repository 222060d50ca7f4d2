import type { Kysely } from 'kysely';
import type { Tables } from './tables.ts';

/** Whether an environment serves this domain. */
export async function isReleased(
  db: Kysely<Tables>,
  environment: string,
  domain: string,
): Promise<boolean> {
  const release = await db
    .selectFrom('releases')
    .select('domain')
    .where('environment', '=', environment)
    .where('domain', '=', domain)
    .executeTakeFirst();
  return release !== undefined;
}
