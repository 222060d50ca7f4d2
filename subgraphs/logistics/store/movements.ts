import { type Kysely, sql } from 'kysely';
import type { Page } from '../../../platform/subgraph/connection.ts';
import type { StockMovementKind } from '../model/stock-level.ts';
import type { Tables } from './tables.ts';

export interface MovementRow {
  id: number;
  level: string;
  kind: StockMovementKind;
  onHand: number;
  available: number;
  reserved: number;
  unavailable: number;
  reason: string | null;
  reference: string | null;
  actor: string;
  occurredAt: Date;
}

/** The same page of the ledger of many levels at once, the newest first: up to `limit + 1` of each. */
export async function movementPagesByLevel(
  db: Kysely<Tables>,
  levels: string[],
  { limit, after }: Page<number>,
): Promise<MovementRow[]> {
  const { rows } = await sql<MovementRow>`
    select m.id, l.id as level, m.kind, m.on_hand as "onHand", m.available, m.reserved, m.unavailable,
      m.reason, m.reference, m.actor, m.occurred_at as "occurredAt"
    from inventory_levels l cross join lateral (
      select * from stock_movements
      where sku = l.sku and location = l.location and (${after ?? null}::bigint is null or id < ${after ?? null}::bigint)
      order by id desc limit ${limit + 1}
    ) m
    where l.id = any(${levels})
    order by m.id desc`.execute(db);
  return rows;
}
