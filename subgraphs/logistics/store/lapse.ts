import { type Kysely, sql, type Transaction } from 'kysely';
import { isExpected } from '../../../schema/errors.ts';
import type { Allotment } from '../model/allocation.ts';
import { applyChange, stockChange } from '../model/stock-level.ts';
import { type LevelKey, type LevelRow, levelId } from './levels.ts';
import { type Author, lockLevels, writeMovements } from './stock-ledger.ts';
import type { Tables } from './tables.ts';

/** How many lapsed reservations one write ends on its way: nobody waits for all of a busy day's. */
const mostOnTheWay = 200;
/** How many the domain ends in one step by itself. */
const mostInStep = 500;

/**
 * Locks levels after lapsed reservations of these SKUs have given their units back, and returns them so.
 * `lock` is given the lapsed lines, whose levels it must lock along with its own, in one go.
 * Of those no more than `most`, or all for null. The levels keep the version that they had: a lapse is nobody's edit.
 */
export async function lockFresh(
  tx: Transaction<Tables>,
  skus: readonly string[],
  author: Author,
  lock: (lapsed: readonly LevelKey[]) => Promise<Map<string, LevelRow>>,
  most: number | null = mostOnTheWay,
): Promise<Map<string, LevelRow>> {
  const lapsed = await endLapsed(tx, author.now, { most, skus });
  const levels = await lock(lapsed);
  const movements = givingBack(lapsed);
  await writeMovements(tx, levels, movements, author);
  const after = new Map(levels);
  for (const { change, ...key } of movements) {
    const level = after.get(levelId(key));
    if (level) after.set(level.id, { ...level, ...applyChange(level, change) });
  }
  return after;
}

/**
 * Tries a write that takes stock. Where it comes out short while more reservations of its SKUs have
 * lapsed than a write ends on its way, those are ended in steps of their own, and it is tried again.
 */
export async function withLapsedEnded<T>(
  db: Kysely<Tables>,
  skus: readonly string[],
  now: Date,
  write: () => Promise<T>,
): Promise<T> {
  for (;;) {
    try {
      return await write();
    } catch (error) {
      const isShort = isExpected(error) && /^(OUT_OF_STOCK|RULE_VIOLATED)$/.test(error.code);
      if (!isShort || !(await sweepLapsed(db, now, skus))) throw error;
    }
  }
}

/** Ends up to 500 lapsed reservations, of some SKUs or of all, in one transaction; returns how many. */
export function sweepLapsed(
  db: Kysely<Tables>,
  now: Date,
  skus: readonly string[] | null = null,
): Promise<number> {
  return db.transaction().execute(async (tx) => {
    const lapsed = await endLapsed(tx, now, { most: mostInStep, skus });
    if (!lapsed.length) return 0;
    const levels = await lockLevels(tx, lapsed);
    await writeMovements(tx, levels, givingBack(lapsed), { caller: 'expiry', now });
    return new Set(lapsed.map(({ reservation }) => reservation)).size;
  });
}

/** True when so many were ended that more may be waiting. */
export function wasFullStep(ended: number): boolean {
  return ended === mostInStep;
}

function givingBack(lapsed: readonly LapsedLine[]) {
  return lapsed.map(({ sku, location, quantity, reservation }) => ({
    sku,
    location,
    change: stockChange.release(quantity),
    reference: reservation,
    reason: 'The reservation ran out of time',
  }));
}

interface LapsedLine extends Allotment {
  reservation: string;
}

/**
 * Ends the lapsed reservations that hold any of these SKUs, the oldest first, and returns all their lines.
 * What somebody else is ending right now is waited for: its units are wanted. All who wait do so in
 * one order and before they lock a level, so that none waits for another who waits.
 */
async function endLapsed(
  tx: Transaction<Tables>,
  now: Date,
  { most, skus }: { most: number | null; skus: readonly string[] | null },
): Promise<LapsedLine[]> {
  const holding = skus
    ? sql`and exists (select 1 from reservation_lines l where l.reservation = r.id and l.sku = any(${skus}))`
    : sql``;
  const { rows } = await sql<LapsedLine>`
    with lapsed as (
      select r.id from reservations r
      where r.status = 'ACTIVE' and r.expires_at <= ${now} ${holding}
      order by r.expires_at, r.id limit ${most} for update
    ), ended as (
      update reservations set status = 'EXPIRED', ended_at = ${now}, version = version + 1
      where id in (select id from lapsed) returning id
    )
    select l.reservation, l.sku, l.location, l.quantity
    from reservation_lines l join ended on ended.id = l.reservation`.execute(tx);
  return rows;
}
