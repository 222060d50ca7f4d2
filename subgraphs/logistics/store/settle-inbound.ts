import { sql, type Transaction } from 'kysely';
import type { Tables } from './tables.ts';

/**
 * Writes what follows from the lines of inbound shipments: when they are due, and how far they have come.
 * Whoever writes lines calls it in the same transaction, with the shipments locked.
 */
export async function settleInbound(
  tx: Transaction<Tables>,
  ids: readonly string[],
): Promise<void> {
  await sql`
    update inbound_shipments as s set due_on = n.due_on, status = n.status
    from (
      select inbound_shipment as id,
        coalesce(min(due_on) filter (where outstanding > 0), max(due_on)) as due_on,
        case
          when sum(outstanding) = 0 then 'RECEIVED'
          when sum(received) > 0 then 'PARTIALLY_RECEIVED'
          else 'EXPECTED'
        end as status
      from inbound_lines where inbound_shipment = any(${ids}) group by inbound_shipment
    ) n
    where s.id = n.id and (s.due_on, s.status) is distinct from (n.due_on, n.status)`.execute(tx);
}
