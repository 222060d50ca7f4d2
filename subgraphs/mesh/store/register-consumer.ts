import { isDeepStrictEqual } from 'node:util';
import { type Kysely, sql, type Transaction } from 'kysely';
import { requireVersion } from '../../../platform/storage/version.ts';
import { upsert } from '../../../platform/transfer/upsert.ts';
import { MeshError } from '../../../schema/errors.ts';
import type { HashedOperation } from '../model/registered-operations.ts';
import { type ConsumerRow, mostConsumers, mostOperations } from './consumers.ts';
import { requireProducts } from './known-products.ts';
import { lockKey } from './lock.ts';
import type { Tables } from './tables.ts';

export type Registration = Omit<ConsumerRow, 'registered_at' | 'version'> & {
  /** They replace those before; undefined leaves them. */
  operations: readonly HashedOperation[] | undefined;
};

export interface RegistrationRequest {
  registration: Registration;
  expectedVersion: number | null | undefined;
  /** Throws for a caller who may not change this one. */
  requireMay(before: ConsumerRow): void;
  now: Date;
}

/**
 * Registers a consumer, or changes what it registered; the same again changes nothing.
 * A product that it named before may be gone by now: only what it names anew must be there.
 * Throws UNKNOWN_REFERENCE, STALE_VERSION, what `requireMay` throws, or LIMIT_EXCEEDED where the registry would hold more than checks read.
 */
export function registerConsumer(
  db: Kysely<Tables>,
  { registration, expectedVersion, requireMay, now }: RegistrationRequest,
): Promise<ConsumerRow> {
  return db.transaction().execute(async (tx) => {
    // One after the other, so that what the registry holds in all can be counted.
    await lockKey(tx, 'consumers', 'all');
    const { name, operations, ...row } = registration;
    const before = await read(tx, name);
    if (before) requireMay(before);
    requireVersion(before?.version ?? 0, expectedVersion);
    const named = row.products.filter((id) => !before?.products.includes(id));
    await requireProducts(tx, named, ['input', 'dataProducts']);
    const isNew = before === undefined;
    if (isNew) await insert(tx, { name, ...row, registered_at: now });
    const isOther = !isNew && !isDeepStrictEqual(row, fieldsOf(before));
    const isAsking = operations ? await replaceOperations(tx, name, operations) : false;
    if (!isNew && (isOther || isAsking)) await change(tx, name, row);
    await requireRoom(tx);
    return tx
      .selectFrom('consumers')
      .selectAll()
      .where('name', '=', name)
      .executeTakeFirstOrThrow();
  });
}

type Fields = Pick<ConsumerRow, 'owner' | 'contact' | 'purpose' | 'products'>;

const fieldsOf = ({ owner, contact, purpose, products }: ConsumerRow): Fields => ({
  owner,
  contact,
  purpose,
  products,
});

const read = (tx: Transaction<Tables>, name: string) =>
  tx.selectFrom('consumers').selectAll().where('name', '=', name).forUpdate().executeTakeFirst();

async function insert(tx: Transaction<Tables>, row: Omit<ConsumerRow, 'version'>): Promise<void> {
  await tx.insertInto('consumers').values(row).execute();
}

async function change(tx: Transaction<Tables>, name: string, fields: Fields): Promise<void> {
  await tx
    .updateTable('consumers')
    .set((eb) => ({ ...fields, version: eb('version', '+', 1) }))
    .where('name', '=', name)
    .execute();
}

/** Returns whether anything changed. */
async function replaceOperations(
  tx: Transaction<Tables>,
  consumer: string,
  operations: readonly HashedOperation[],
): Promise<boolean> {
  const kept = operations.map(({ hash }) => hash);
  const { numAffectedRows = 0n } = await sql`
    delete from consumer_operations
    where consumer = ${consumer} and hash <> all(${kept}::text[])`.execute(tx);
  const outcomes = await upsert(
    tx,
    { table: 'consumer_operations', key: ['consumer', 'hash'], columns: ['name', 'text'] },
    operations.map((operation) => ({ consumer, ...operation })),
  );
  return numAffectedRows > 0n || outcomes.some(({ kind }) => kind !== 'unchanged');
}

async function requireRoom(tx: Transaction<Tables>): Promise<void> {
  const { rows } = await sql<{ consumers: number; operations: number }>`
    select
      (select count(*) from consumers) as consumers,
      (select count(*) from consumer_operations) as operations`.execute(tx);
  const [{ consumers, operations } = { consumers: 0, operations: 0 }] = rows;
  if (consumers <= mostConsumers && operations <= mostOperations) return;
  throw new MeshError(
    'LIMIT_EXCEEDED',
    `The registry holds at most ${mostConsumers} consumers and ${mostOperations} operations of all together; with this it would hold ${consumers} and ${operations}`,
    { path: ['input'] },
  );
}
