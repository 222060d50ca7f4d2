import type { Kysely } from 'kysely';
import { requireVersion } from '../../../platform/storage/version.ts';
import { stockChange } from '../model/stock-level.ts';
import { lockFresh, withLapsedEnded } from './lapse.ts';
import { type LevelKey, levelId } from './levels.ts';
import { lockLevels, noLevel, writeMovements } from './stock-ledger.ts';
import type { Tables } from './tables.ts';
import { type Write, writeOnce } from './write-once.ts';

export interface AdjustStock extends LevelKey {
  availableDelta: number;
  unavailableDelta: number;
  reason: string;
  expectedVersion: number | null;
}

/** Corrects one level, and returns its id. Throws NOT_FOUND, STALE_VERSION or RULE_VIOLATED. */
export function adjustStock(db: Kysely<Tables>, request: AdjustStock, write: Write) {
  return withLapsedEnded(db, [request.sku], write.now, () => tryToAdjust(db, request, write));
}

async function tryToAdjust(db: Kysely<Tables>, request: AdjustStock, write: Write) {
  const [id = ''] = await writeOnce(db, 'adjustStock', request, write, async (tx) => {
    const { sku, location, reason } = request;
    const key = { sku, location };
    const levels = await lockFresh(tx, [sku], write, (lapsed) => lockLevels(tx, [key, ...lapsed]));
    const level = levels.get(levelId(key));
    if (!level) throw noLevel(key);
    requireVersion(level.version, request.expectedVersion);
    const change = stockChange.adjust(request.availableDelta, request.unavailableDelta);
    await writeMovements(tx, levels, [{ ...key, change, reason }], write);
    return [level.id];
  });
  return id;
}

export interface SetStockPolicy extends LevelKey {
  safetyStock: number | null;
  reorderPoint: number | null;
  expectedVersion: number | null;
}

/** Sets what is kept back and when to order; null leaves a number as it is. Returns the level's id. */
export async function setStockPolicy(db: Kysely<Tables>, request: SetStockPolicy, write: Write) {
  const [id = ''] = await writeOnce(db, 'setStockPolicy', request, write, async (tx) => {
    const key = { sku: request.sku, location: request.location };
    const level = (await lockLevels(tx, [key])).get(levelId(key));
    if (!level) throw noLevel(key);
    requireVersion(level.version, request.expectedVersion);
    await tx
      .updateTable('inventory_levels')
      .set((eb) => ({
        safety_stock: request.safetyStock ?? level.safetyStock,
        reorder_point: request.reorderPoint ?? level.reorderPoint,
        version: eb('version', '+', 1),
        updated_at: write.now,
      }))
      .where('id', '=', level.id)
      .execute();
    return [level.id];
  });
  return id;
}
