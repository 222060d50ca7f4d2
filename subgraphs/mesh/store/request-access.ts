import type { Kysely, Transaction } from 'kysely';
import { once } from '../../../platform/storage/once.ts';
import { required } from '../../../platform/subgraph/required.ts';
import { utcDay } from '../../../schema/day.ts';
import { MeshError } from '../../../schema/errors.ts';
import { type Decided, grantToAll, isOpen, openToAll } from '../model/agreement.ts';
import { requireProducts } from './known-products.ts';
import { lockKey } from './lock.ts';
import { productsByIds } from './products.ts';
import type { Tables } from './tables.ts';

export interface AccessRequest {
  consumer: string;
  dataProduct: string;
  purpose: string;
}

interface Write {
  caller: string;
  idempotencyKey: string;
  now: Date;
  newId: () => string;
}

/**
 * Asks for access to a data product; one that is open to all is granted at once, for a year. Returns the agreement's id.
 * Throws UNKNOWN_REFERENCE, RULE_VIOLATED for a product that is gone, ALREADY_EXISTS where there is an open one.
 */
export async function requestAccess(
  db: Kysely<Tables>,
  request: AccessRequest,
  { caller, idempotencyKey: key, now, newId }: Write,
): Promise<string> {
  const asked = { caller, key, operation: 'requestAccess', content: request, now };
  const [id = ''] = await db
    .transaction()
    .execute((tx) => once(tx, asked, async () => [await insert(tx, request, newId(), now)]));
  return id;
}

async function insert(
  tx: Transaction<Tables>,
  { consumer, dataProduct: product, purpose }: AccessRequest,
  id: string,
  now: Date,
): Promise<string> {
  await lockKey(tx, 'agreements', JSON.stringify([consumer, product]));
  await requireConsumer(tx, consumer);
  const granted = await grantOf(tx, product, utcDay(now));
  await requireNoneOpen(tx, consumer, product, utcDay(now));
  const asked = { id, consumer, product, purpose, requested_at: now };
  const decision = granted
    ? { ...granted, decided_at: now, decided_by: openToAll }
    : { status: 'REQUESTED' as const };
  await tx
    .insertInto('agreements')
    .values({ ...asked, ...decision })
    .execute();
  return id;
}

async function requireConsumer(tx: Transaction<Tables>, name: string): Promise<void> {
  const found = await tx
    .selectFrom('consumers')
    .select('name')
    .where('name', '=', name)
    .executeTakeFirst();
  if (found) return;
  const message = `No consumer ${name} is registered; register it first`;
  throw new MeshError('UNKNOWN_REFERENCE', message, { path: ['input', 'consumer'] });
}

/** What is granted without asking; null where the owner is to be asked. */
async function grantOf(
  tx: Transaction<Tables>,
  id: string,
  today: string,
): Promise<Decided | null> {
  const path = ['input', 'dataProduct'];
  await requireProducts(tx, [id], path);
  const product = await required(productsByIds(tx, [id]).then(([row]) => row));
  if (product.status === 'RETIRED') {
    throw new MeshError('RULE_VIOLATED', `${id} is retired; nobody can begin to use it`, { path });
  }
  return product.details.isApprovalNeeded ? null : grantToAll(today);
}

async function requireNoneOpen(
  tx: Transaction<Tables>,
  consumer: string,
  product: string,
  today: string,
): Promise<void> {
  const latest = await tx
    .selectFrom('agreements')
    .selectAll()
    .where('consumer', '=', consumer)
    .where('product', '=', product)
    .orderBy('number', 'desc')
    .executeTakeFirst();
  if (!latest || !isOpen(latest, today)) return;
  const message = `${consumer} has ${latest.id} for ${product} already, which is ${latest.status}`;
  throw new MeshError('ALREADY_EXISTS', message, { path: ['input', 'dataProduct'] });
}
