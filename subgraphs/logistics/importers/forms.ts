import { day, id, instant, integer } from '../../../platform/transfer/cells.ts';
import { horizonForm, isWithinHorizon } from '../model/horizon.ts';
import { longestSku, mostUnitsAtOnce } from '../model/limits.ts';

/** The forms of cells that only logistics' files have. */

export const sku = id.refine(
  (value) => value.length <= longestSku,
  `has more than ${longestSku} characters`,
);

/** Units, of which there may be none. */
export const units = integer(0, mostUnitsAtOnce);

/** Units, at least one. */
export const someUnits = integer(1, mostUnitsAtOnce);

export const dayInReach = day.refine(isWithinHorizon, horizonForm);

export const instantInReach = instant.refine(isWithinHorizon, horizonForm);
