import { id } from '../../../../platform/subgraph/input.ts';

/** Settings are the regional team's own. */
export const allowed = { team: 'regional' };
/** Texts are written by the regional team, and by offices in their own locales. */
export const allowedToOffices = { team: 'regional', offices: true };

export const productId = id.refine(
  (value) => !/\s/.test(value),
  'must be a product id without spaces, e.g. "P1001"',
);
