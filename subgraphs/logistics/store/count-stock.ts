import { sql, type Transaction } from 'kysely';
import { knownKeys } from '../../../platform/storage/known-keys.ts';
import { type Outcome, rejected, unknownReference } from '../../../platform/transfer/feed.ts';
import { applyChange, countChange } from '../model/stock-level.ts';
import { lockFresh } from './lapse.ts';
import { type LevelKey, type LevelRow, levelId } from './levels.ts';
import { ensureLevels, lockLevels, type Movement, writeMovements } from './stock-ledger.ts';
import type { Tables } from './tables.ts';

export interface Count {
  sku: string;
  location: string;
  on_hand: number;
  unavailable: number;
  safety_stock: number;
  reorder_point: number;
  shelf: string | null;
  bin: string | null;
}

const author = 'import';

/**
 * Writes counts, and tells of each in order what became of it: a constant number of statements.
 * Refused are an unknown location and a count below what is reserved. Of counts of one level the last wins.
 */
export async function countLevels(
  tx: Transaction<Tables>,
  counts: readonly Count[],
  now: Date,
): Promise<Outcome[]> {
  const places = counts.map(({ location }) => location);
  const known = await knownKeys(tx, 'fulfilment_locations', 'id', places);
  const placed = counts.filter(({ location }) => known.has(location));
  const skus = placed.map(({ sku }) => sku);
  let made = new Set<string>();
  const lock = async (lapsed: readonly LevelKey[]) => {
    made = await ensureLevels(tx, placed, now);
    return lockLevels(tx, [...placed, ...lapsed]);
  };
  // All that lapsed: a count is refused for good when it seems to be below what is reserved.
  const before = await lockFresh(tx, skus, { caller: author, now }, lock, null);
  const after = new Map(before);
  const movements: Movement[] = [];
  const outcomes = counts.map((count): Outcome => {
    const level = after.get(levelId(count));
    if (!level) return unknownReference('location', count.location);
    const change = countChange(level, { onHand: count.on_hand, unavailable: count.unavailable });
    if (!change) return belowReserved(level, count);
    const counted = { ...level, ...applyChange(level, change), ...policyOf(count) };
    after.set(level.id, counted);
    const { sku, location } = count;
    if (hasUnits(change)) movements.push({ sku, location, change, reason: 'Imported count' });
    if (made.delete(level.id)) return { kind: 'inserted' };
    return { kind: isSame(level, counted) ? 'unchanged' : 'updated' };
  });
  await writePolicies(tx, before, after, now);
  await writeMovements(tx, before, movements, { caller: author, now });
  return outcomes;
}

function belowReserved(level: LevelRow, { on_hand, unavailable }: Count): Outcome {
  const reason = `${on_hand} on hand is less than ${level.reserved} reserved and ${unavailable} unavailable; release reservations first`;
  return rejected('RULE_VIOLATED', 'on_hand', reason);
}

function hasUnits(change: Movement['change']): boolean {
  return change.onHand !== 0 || change.available !== 0 || change.unavailable !== 0;
}

function policyOf({ safety_stock, reorder_point, shelf, bin }: Count) {
  return { safetyStock: safety_stock, reorderPoint: reorder_point, shelf, bin };
}

function isSame(a: LevelRow, b: LevelRow): boolean {
  return a.onHand === b.onHand && a.unavailable === b.unavailable && isSamePolicy(a, b);
}

function isSamePolicy(a: LevelRow, b: LevelRow): boolean {
  return (
    a.safetyStock === b.safetyStock &&
    a.reorderPoint === b.reorderPoint &&
    a.shelf === b.shelf &&
    a.bin === b.bin
  );
}

/** What is kept back and where it lies, of the levels where that changed. */
async function writePolicies(
  tx: Transaction<Tables>,
  before: ReadonlyMap<string, LevelRow>,
  after: ReadonlyMap<string, LevelRow>,
  now: Date,
): Promise<void> {
  const changed = [...after.values()].filter((level) => {
    const old = before.get(level.id);
    return !old || !isSamePolicy(old, level);
  });
  if (!changed.length) return;
  await sql`update inventory_levels as l set safety_stock = n."safetyStock", reorder_point = n."reorderPoint",
      shelf = n.shelf, bin = n.bin, version = l.version + 1, updated_at = ${now}
    from jsonb_to_recordset(${JSON.stringify(changed)}::jsonb) as
      n (sku text, location text, "safetyStock" integer, "reorderPoint" integer, shelf text, bin text)
    where l.sku = n.sku and l.location = n.location`.execute(tx);
}
