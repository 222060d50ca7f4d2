import { sql, type Transaction } from 'kysely';
import type { StoredOrder } from '../model/purchase-order.ts';
import type { Tables } from './tables.ts';

/**
 * The orders of these ids with what their lines have received, by id; those that there are.
 * They stay locked until the transaction ends: a receipt locks its order as well, so neither overtakes the other.
 */
export async function lockOrders(
  tx: Transaction<Tables>,
  ids: readonly string[],
): Promise<Map<string, StoredOrder>> {
  const orders = await tx
    .selectFrom('inbound_shipments')
    .select(['id', 'supplier', 'ship_method', 'location', 'ordered_on'])
    .where(sql<boolean>`id = any(${ids})`)
    .orderBy('id')
    .forUpdate()
    .execute();
  // A statement of its own: it must see what was written before the lock was given.
  const lines = await tx
    .selectFrom('inbound_lines')
    .select(['inbound_shipment', 'line', 'received'])
    .where(sql<boolean>`inbound_shipment = any(${ids})`)
    .execute();
  const received = new Map<string, Map<number, number>>();
  for (const { id } of orders) received.set(id, new Map());
  for (const line of lines) received.get(line.inbound_shipment)?.set(line.line, line.received);
  return new Map(
    orders.map(({ id, ...header }) => [id, { header, received: received.get(id) ?? new Map() }]),
  );
}
