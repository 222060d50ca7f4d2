import { isDeepStrictEqual } from 'node:util';
import { order } from './order.ts';

/** How what may occur now stands to what could occur before. */
export type Relation = 'same' | 'narrower' | 'wider' | 'apart';

/** Compares two values of one key; undefined is what limits nothing. */
export type Relate = (was: unknown, is: unknown) => Relation;

/** Of things that are only equal or not: to say one is narrower than to say none. */
export const relateStated: Relate = (was, is) => {
  if (isDeepStrictEqual(was, is)) return 'same';
  if (was === undefined) return 'narrower';
  return is === undefined ? 'wider' : 'apart';
};

/** Of a lower limit. */
export const relateLowest: Relate = (was, is) => relateLimits(was, is, order(was, is));

/** Of an upper limit. */
export const relateHighest: Relate = (was, is) => relateLimits(was, is, order(is, was));

function relateLimits(was: unknown, is: unknown, rise: number | undefined): Relation {
  if (rise === undefined) return relateStated(was, is);
  if (rise === 0) return 'same';
  return rise > 0 ? 'narrower' : 'wider';
}

/** From whether either holds all of the other. */
export function relateSets({ isWithinWas, wasWithinIs }: Containment): Relation {
  if (isWithinWas && wasWithinIs) return 'same';
  if (isWithinWas) return 'narrower';
  return wasWithinIs ? 'wider' : 'apart';
}

interface Containment {
  isWithinWas: boolean;
  wasWithinIs: boolean;
}
