import { type Kysely, sql, type Transaction } from 'kysely';
import { utcDay } from '../../../schema/day.ts';
import { MeshError } from '../../../schema/errors.ts';
import { daysAfter } from '../model/days.ts';
import { isInForce } from './agreements.ts';
import { consumersAsking } from './asking-consumers.ts';
import { mostConsumers } from './consumers.ts';
import { lockKey } from './lock.ts';
import { isReleased } from './released.ts';
import { type RetirementRow, retirementOf } from './retirements.ts';
import type { Tables } from './tables.ts';

/** Whoever asked in this many days, today included, is told. */
const daysOfUse = 90;

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
  const asking = await consumersAsking(db, domain, environment);
  return db.transaction().execute(async (tx) => {
    await lockKey(tx, 'retirements', JSON.stringify([domain, environment]));
    await requireReleased(tx, domain, environment);
    const before = await retirementOf(tx, domain, environment);
    const users = await usersOf(tx, domain, environment, utcDay(announced_at));
    const told = [...new Set([...users, ...asking, ...(before?.told ?? [])])]
      .sort()
      .slice(0, mostConsumers);
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

/**
 * Consumers that name a product of the domain, have access to one, registered an operation that gateways saw selecting
 * its fields (it may be of an earlier graph), or asked for its fields themselves.
 */
async function usersOf(
  tx: Transaction<Tables>,
  domain: string,
  environment: string,
  today: string,
): Promise<string[]> {
  const { rows } = await sql<{ name: string }>`
    with product as (select id from products where domain = ${domain}),
    asked as (
      select distinct hash from operation_fields
      where coordinate in (select path from product_fields where product in (select id from product))
    )
    select name from consumers
    where products && array(select id from product)
    or name in (
      select consumer from agreements
      where product in (select id from product) and ${isInForce(today)}
    )
    or name in (select consumer from consumer_operations where hash in (select hash from asked))
    or name in (
      select client from usage_days
      where hash in (select hash from asked) and environment = ${environment}
      and day > ${daysAfter(today, -daysOfUse)}::date
    )
    order by name limit ${mostConsumers}`.execute(tx);
  return rows.map(({ name }) => name);
}
