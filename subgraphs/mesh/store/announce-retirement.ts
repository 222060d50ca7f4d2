import type { Kysely, Transaction } from 'kysely';
import { utcDay } from '../../../schema/day.ts';
import { MeshError } from '../../../schema/errors.ts';
import { mostConsumers } from './consumers.ts';
import { domainUsers } from './domain-users.ts';
import { lockKey } from './lock.ts';
import { isReleased } from './released.ts';
import { type RetirementRow, retirementOf } from './retirements.ts';
import type { Tables } from './tables.ts';

/**
 * Announces a domain's end to whoever uses it. Said again with another day or reason it takes the place of the
 * first, and nobody is forgotten who was told then; the same again tells those who came to use it since.
 * Throws UNKNOWN_REFERENCE when the environment does not serve the domain.
 */
export async function announce(
  db: Kysely<Tables>,
  announcement: Omit<RetirementRow, 'told'>,
): Promise<RetirementRow> {
  const { domain, environment, effective_on, reason, announced_at } = announcement;
  const users = await domainUsers(db, domain, environment, utcDay(announced_at));
  return db.transaction().execute(async (tx) => {
    await lockKey(tx, 'retirements', JSON.stringify([domain, environment]));
    await requireReleased(tx, domain, environment);
    const before = await retirementOf(tx, domain, environment);
    const told = [...new Set([...users, ...(before?.told ?? [])])].sort().slice(0, mostConsumers);
    const isSame = before?.effective_on === effective_on && before.reason === reason;
    const row = { ...(isSame ? before : announcement), told };
    await tx
      .insertInto('retirements')
      .values(row)
      .onConflict((conflict) => conflict.columns(['domain', 'environment']).doUpdateSet(row))
      .execute();
    return row;
  });
}

async function requireReleased(
  tx: Transaction<Tables>,
  domain: string,
  environment: string,
): Promise<void> {
  if (await isReleased(tx, environment, domain)) return;
  const message = `${environment} serves no domain ${domain}`;
  throw new MeshError('UNKNOWN_REFERENCE', message, { path: ['input', 'domain'] });
}
