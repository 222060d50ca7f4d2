import { type Kysely, type Selectable, sql } from 'kysely';
import type { Page } from '../../../platform/subgraph/connection.ts';
import type { Consumer } from '../../../schema/checks/judgement/evidence.ts';
import type { Scope } from '../model/who.ts';
import { isInForce } from './agreements.ts';
import type { ConsumerOperationTable, ConsumerTable, Tables } from './tables.ts';

export type ConsumerRow = Selectable<ConsumerTable>;
export type ConsumerOperationRow = Selectable<ConsumerOperationTable>;

/** What a registry holds at most; a check reads all of it. */
export const mostConsumers = 1000;
export const mostOperations = 20_000;

export function consumersByNames(db: Kysely<Tables>, names: string[]): Promise<ConsumerRow[]> {
  return db.selectFrom('consumers').selectAll().where('name', 'in', names).execute();
}

/** By name; only those that have access to the data product or asked for it, where one is given. */
export async function listConsumers(
  db: Kysely<Tables>,
  dataProduct: string | null | undefined,
  scope: Scope,
  { limit, after }: Page<string>,
  today: string,
): Promise<ConsumerRow[]> {
  if (scope.kind === 'none') return [];
  let query = db.selectFrom('consumers').selectAll();
  if (scope.kind === 'one') query = query.where('name', '=', scope.name);
  if (after !== undefined) query = query.where('name', '>', after);
  if (dataProduct) {
    const asking = db
      .selectFrom('agreements')
      .select('consumer')
      .where('product', '=', dataProduct)
      .where((eb) => eb.or([eb('status', '=', 'REQUESTED'), isInForce(today)]));
    query = query.where('name', 'in', asking);
  }
  return query
    .orderBy('name')
    .limit(limit + 1)
    .execute();
}

/** How many operations each of these registered. */
export function operationCounts(
  db: Kysely<Tables>,
  consumers: string[],
): Promise<{ consumer: string; count: number }[]> {
  return db
    .selectFrom('consumer_operations')
    .select(['consumer', sql<number>`count(*)`.as('count')])
    .where('consumer', 'in', consumers)
    .groupBy('consumer')
    .execute();
}

export interface OperationPosition {
  name: string;
  hash: string;
}

/** By name. */
export function listConsumerOperations(
  db: Kysely<Tables>,
  consumer: string,
  { limit, after }: Page<OperationPosition>,
): Promise<ConsumerOperationRow[]> {
  let query = db.selectFrom('consumer_operations').selectAll().where('consumer', '=', consumer);
  if (after) {
    query = query.where((eb) =>
      eb(eb.refTuple('name', 'hash'), '>', eb.tuple(after.name, after.hash)),
    );
  }
  return query
    .orderBy('name')
    .orderBy('hash')
    .limit(limit + 1)
    .execute();
}

/** Everybody who registered, with all operations, as checks want them. */
export async function registeredConsumers(db: Kysely<Tables>): Promise<Consumer[]> {
  const rows = await db
    .selectFrom('consumers')
    .selectAll()
    .orderBy('name')
    .limit(mostConsumers)
    .execute();
  const operations = await db
    .selectFrom('consumer_operations')
    .selectAll()
    .orderBy('consumer')
    .orderBy('hash')
    .limit(mostOperations)
    .execute();
  const byConsumer = new Map<string, { name: string; text: string }[]>();
  for (const { consumer, name, text } of operations) {
    const own = byConsumer.get(consumer) ?? [];
    own.push({ name, text });
    byConsumer.set(consumer, own);
  }
  return rows.map(({ name, owner, contact, products }) => ({
    name,
    owner,
    contact,
    products,
    operations: byConsumer.get(name) ?? [],
  }));
}
