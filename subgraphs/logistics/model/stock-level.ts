import { MeshError } from '../../../schema/errors.ts';
import { mostInt } from './limits.ts';

/** What lies at one location of one SKU, in units. Always: onHand = available + reserved + unavailable. */
export interface Quantities {
  onHand: number;
  available: number;
  reserved: number;
  unavailable: number;
}

export type StockMovementKind =
  | 'COUNT'
  | 'ADJUST'
  | 'RESERVE'
  | 'RELEASE'
  | 'COMMIT'
  | 'TRANSFER_OUT'
  | 'TRANSFER_IN'
  | 'RECEIVE';

/** One step of the ledger: by how many units each number changes. */
export interface StockChange extends Quantities {
  kind: StockMovementKind;
}

const none = { onHand: 0, available: 0, reserved: 0, unavailable: 0 };

/** The changes that there are; each keeps the sum, so no sequence of them can break it. */
export const stockChange = {
  adjust: (available: number, unavailable: number): StockChange => ({
    ...none,
    kind: 'ADJUST',
    onHand: available + unavailable,
    available,
    unavailable,
  }),
  reserve: (units: number): StockChange => ({
    ...none,
    kind: 'RESERVE',
    available: -units,
    reserved: units,
  }),
  release: (units: number): StockChange => ({
    ...none,
    kind: 'RELEASE',
    available: units,
    reserved: -units,
  }),
  commit: (units: number): StockChange => ({
    ...none,
    kind: 'COMMIT',
    onHand: -units,
    reserved: -units,
  }),
  transferOut: (units: number): StockChange => ({
    ...none,
    kind: 'TRANSFER_OUT',
    onHand: -units,
    available: -units,
  }),
  transferIn: (units: number): StockChange => ({
    ...none,
    kind: 'TRANSFER_IN',
    onHand: units,
    available: units,
  }),
  receive: (units: number): StockChange => ({
    ...none,
    kind: 'RECEIVE',
    onHand: units,
    available: units,
  }),
};

/**
 * The change that a count of `onHand` units, of which `unavailable` may not be sold, means for a level.
 * What is reserved stays so. Returns null when the count is below what is reserved and unavailable.
 */
export function countChange(
  level: Quantities,
  counted: { onHand: number; unavailable: number },
): StockChange | null {
  const available = counted.onHand - counted.unavailable - level.reserved;
  if (available < 0) return null;
  return {
    kind: 'COUNT',
    onHand: counted.onHand - level.onHand,
    available: available - level.available,
    reserved: 0,
    unavailable: counted.unavailable - level.unavailable,
  };
}

/** The level after a change. Throws RULE_VIOLATED when a number would fall below 0 or grow without end. */
export function applyChange(level: Quantities, change: StockChange): Quantities {
  const after = {
    onHand: level.onHand + change.onHand,
    available: level.available + change.available,
    reserved: level.reserved + change.reserved,
    unavailable: level.unavailable + change.unavailable,
  };
  for (const [name, units] of Object.entries(after)) {
    if (units >= 0 && units <= mostInt) continue;
    const limit = units < 0 ? 'fall below 0' : `grow beyond ${mostInt}`;
    throw new MeshError('RULE_VIOLATED', `${name} would ${limit}: it would be ${units}`);
  }
  return after;
}

/** Units that may be promised: what nobody holds, less what is kept back. Never below 0. */
export function promisable(level: { available: number; safetyStock: number }): number {
  return Math.max(0, level.available - level.safetyStock);
}
