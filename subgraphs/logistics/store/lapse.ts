import { sql, type Transaction } from 'kysely';
import type { Allotment } from '../model/allocation.ts';
import { applyChange, stockChange } from '../model/stock-level.ts';
import { type LevelKey, type LevelRow, levelId } from './levels.ts';
import { type Author, writeMovements } from './stock-ledger.ts';
import type { Tables } from './tables.ts';

/**
 * Locks levels after lapsed reservations of these SKUs have given their units back, and returns them so.
 * `lock` is given the lapsed lines, whose levels it must lock along with its own, in one go.
 * The levels keep the version that they had: a lapse is nobody's edit.
 */
export async function lockFresh(
  tx: Transaction<Tables>,
  skus: readonly string[],
  author: Author,
  lock: (lapsed: readonly LevelKey[]) => Promise<Map<string, LevelRow>>,
): Promise<Map<string, LevelRow>> {
  const lapsed = await endLapsed(tx, skus, author.now);
  const levels = await lock(lapsed);
  const movements = lapsed.map(({ sku, location, quantity, reservation }) => ({
    sku,
    location,
    change: stockChange.release(quantity),
    reference: reservation,
    reason: 'The reservation ran out of time',
  }));
  await writeMovements(tx, levels, movements, author);
  const after = new Map(levels);
  for (const { change, ...key } of movements) {
    const level = after.get(levelId(key));
    if (level) after.set(level.id, { ...level, ...applyChange(level, change) });
  }
  return after;
}

interface LapsedLine extends Allotment {
  reservation: string;
}

/**
 * Ends the lapsed reservations that hold any of these SKUs, and returns all their lines.
 * One that somebody else is ending right now is skipped rather than waited for.
 */
async function endLapsed(
  tx: Transaction<Tables>,
  skus: readonly string[],
  now: Date,
): Promise<LapsedLine[]> {
  const { rows } = await sql<LapsedLine>`
    with lapsed as (
      select r.id from reservations r
      where r.status = 'ACTIVE' and r.expires_at <= ${now}
        and exists (select 1 from reservation_lines l where l.reservation = r.id and l.sku = any(${skus}))
      order by r.id for update skip locked
    ), ended as (
      update reservations set status = 'EXPIRED', ended_at = ${now}, version = version + 1
      where id in (select id from lapsed) returning id
    )
    select l.reservation, l.sku, l.location, l.quantity
    from reservation_lines l join ended on ended.id = l.reservation`.execute(tx);
  return rows;
}
