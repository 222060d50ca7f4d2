import type { Kysely } from 'kysely';
import { knownKeys } from '../../../platform/storage/known-keys.ts';
import { MeshError } from '../../../schema/errors.ts';
import { stockChange } from '../model/stock-level.ts';
import { lockFresh, withLapsedEnded } from './lapse.ts';
import { levelId } from './levels.ts';
import { requireLocation } from './require-location.ts';
import { ensureLevels, lockLevels, noLevel, writeMovements } from './stock-ledger.ts';
import type { Tables } from './tables.ts';
import { type Write, writeOnce } from './write-once.ts';

export interface TransferStock {
  sku: string;
  from: string;
  to: string;
  quantity: number;
  reason: string | null;
}

/**
 * Moves available units, and returns the ids of both levels, first the one that gives.
 * Throws OUT_OF_STOCK, NOT_FOUND or UNKNOWN_REFERENCE.
 */
export function transferStock(db: Kysely<Tables>, request: TransferStock, write: Write) {
  return withLapsedEnded(db, [request.sku], write.now, () => tryToTransfer(db, request, write));
}

function tryToTransfer(db: Kysely<Tables>, request: TransferStock, write: Write) {
  return writeOnce(db, 'transferStock', request, write, async (tx) => {
    const { sku, quantity, reason } = request;
    const from = { sku, location: request.from };
    const to = { sku, location: request.to };
    await requireLocation(tx, request.to, ['input', 'to']);
    const levels = await lockFresh(tx, [sku], write, async (lapsed) => {
      if ((await knownKeys(tx, 'stock_items', 'sku', [sku])).has(sku))
        await ensureLevels(tx, [to], write.now);
      return lockLevels(tx, [from, to, ...lapsed]);
    });
    const giving = levels.get(levelId(from));
    if (!giving) throw noLevel(from);
    if (giving.available < quantity) {
      const message = `${giving.available} of ${sku} are available at ${request.from}, not ${quantity}`;
      throw new MeshError('OUT_OF_STOCK', message, { path: ['input', 'quantity'] });
    }
    const movements = [
      { ...from, change: stockChange.transferOut(quantity), reason, reference: request.to },
      { ...to, change: stockChange.transferIn(quantity), reason, reference: request.from },
    ];
    await writeMovements(tx, levels, movements, write);
    return [levelId(from), levelId(to)];
  });
}
