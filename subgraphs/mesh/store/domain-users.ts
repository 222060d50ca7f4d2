import { type Kysely, sql } from 'kysely';
import { daysAfter } from '../model/days.ts';
import { isInForce } from './agreements.ts';
import { consumersAsking } from './asking-consumers.ts';
import { mostConsumers } from './consumers.ts';
import type { Tables } from './tables.ts';

/** Whoever asked in this many days, today included, is a user. */
const daysOfUse = 90;

/** All consumers that the end of a domain concerns, by what they registered and by what they did; `today` is a UTC day. */
export async function domainUsers(
  db: Kysely<Tables>,
  domain: string,
  environment: string,
  today: string,
): Promise<string[]> {
  const asking = await consumersAsking(db, domain, environment);
  const recorded = await recordedUsers(db, domain, environment, today);
  return [...new Set([...recorded, ...asking])];
}

/**
 * Consumers that name a product of the domain, have access to one, registered an operation that gateways saw selecting
 * its fields (it may be of an earlier graph), or asked for its fields themselves.
 */
async function recordedUsers(
  db: Kysely<Tables>,
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
    order by name limit ${mostConsumers}`.execute(db);
  return rows.map(({ name }) => name);
}
