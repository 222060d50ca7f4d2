import Big from 'big.js';

export type PromotionKind = 'PERCENTAGE' | 'AMOUNT' | 'BUY_X_GET_Y';

/** How a promotion takes something off, as a union that the compiler checks to the end. */
export type Reduction =
  | { kind: 'PERCENTAGE'; percent: string }
  | { kind: 'AMOUNT'; amount: string; currency: string }
  | { kind: 'BUY_X_GET_Y'; buyQuantity: number; getQuantity: number };

/** The same as columns of one row: what the kind does not need is null. */
export interface ReductionColumns {
  kind: PromotionKind;
  percent: string | null;
  amount: string | null;
  currency: string | null;
  buy_quantity: number | null;
  get_quantity: number | null;
}

/** The reduction that a row holds; null when a term that its kind needs is missing. */
export function readReduction(row: ReductionColumns): Reduction | null {
  switch (row.kind) {
    case 'PERCENTAGE':
      return row.percent === null ? null : { kind: row.kind, percent: row.percent };
    case 'AMOUNT':
      if (row.amount === null || row.currency === null) return null;
      return { kind: row.kind, amount: row.amount, currency: row.currency };
    case 'BUY_X_GET_Y':
      if (row.buy_quantity === null || row.get_quantity === null) return null;
      return { kind: row.kind, buyQuantity: row.buy_quantity, getQuantity: row.get_quantity };
  }
}

/** What is wrong with a promotion's terms: where, what, and what would be right. */
export interface TermsFault {
  code: 'INVALID_INPUT' | 'RULE_VIOLATED';
  field: 'percent' | 'amount' | 'buy_quantity' | 'get_quantity' | 'ends_on' | 'max_quantity';
  reason: string;
}

interface Terms extends ReductionColumns {
  starts_on: string;
  ends_on: string | null;
  min_quantity: number;
  max_quantity: number | null;
}

/** The first fault of a promotion's terms, or null when they hold together. */
export function faultOfTerms(terms: Terms): TermsFault | null {
  return faultOfReduction(terms) ?? faultOfLimits(terms);
}

function faultOfReduction(terms: ReductionColumns): TermsFault | null {
  const foreign = foreignTerm(terms);
  if (foreign) {
    const reason = `${terms.kind} takes no ${foreign}; leave it empty`;
    return { code: 'INVALID_INPUT', field: foreign, reason };
  }
  const reduction = readReduction(terms);
  if (!reduction) return missingTerm(terms);
  switch (reduction.kind) {
    case 'PERCENTAGE':
      return faultOfPercent(reduction.percent);
    case 'AMOUNT':
      return Big(reduction.amount).gt(0) ? null : nothingOff('amount', `${reduction.amount}`);
    case 'BUY_X_GET_Y':
      if (reduction.buyQuantity < 1) {
        return { code: 'INVALID_INPUT', field: 'buy_quantity', reason: 'must be 1 or more' };
      }
      return reduction.getQuantity >= 1 ? null : nothingOff('get_quantity', '0 units free');
  }
}

const termsOf = {
  PERCENTAGE: ['percent'],
  AMOUNT: ['amount'],
  BUY_X_GET_Y: ['buy_quantity', 'get_quantity'],
} as const;

/** A term that is given although it belongs to another kind. */
function foreignTerm(terms: ReductionColumns): TermsFault['field'] | undefined {
  const own: readonly string[] = termsOf[terms.kind];
  return Object.values(termsOf)
    .flat()
    .find((term) => terms[term] !== null && !own.includes(term));
}

function missingTerm({ kind, buy_quantity }: ReductionColumns): TermsFault {
  const needed = {
    PERCENTAGE: { field: 'percent', reason: 'PERCENTAGE needs a percent' },
    AMOUNT: { field: 'amount', reason: 'AMOUNT needs an amount and its currency' },
    BUY_X_GET_Y: {
      field: buy_quantity === null ? 'buy_quantity' : 'get_quantity',
      reason: 'BUY_X_GET_Y needs a buy quantity and a get quantity',
    },
  } as const;
  return { code: 'INVALID_INPUT', ...needed[kind] };
}

function faultOfPercent(percent: string): TermsFault | null {
  const value = Big(percent);
  if (value.eq(0)) return nothingOff('percent', '0 %');
  if (value.gt(0) && value.lte(100)) return null;
  return { code: 'INVALID_INPUT', field: 'percent', reason: 'must be above 0 and at most 100' };
}

/** Retailers' exports hold rows such as "No Discount, 0 %": they would only hide real promotions. */
function nothingOff(field: TermsFault['field'], what: string): TermsFault {
  return {
    code: 'RULE_VIOLATED',
    field,
    reason: `${what} takes nothing off, so it is no promotion; give a value above 0 or leave the row out`,
  };
}

function faultOfLimits({
  starts_on,
  ends_on,
  min_quantity,
  max_quantity,
}: Terms): TermsFault | null {
  if (ends_on !== null && ends_on < starts_on) {
    const reason = `the last day ${ends_on} lies before the first, ${starts_on}`;
    return { code: 'INVALID_INPUT', field: 'ends_on', reason };
  }
  if (max_quantity !== null && max_quantity < min_quantity) {
    const reason = `the largest quantity ${max_quantity} is below the smallest, ${min_quantity}`;
    return { code: 'INVALID_INPUT', field: 'max_quantity', reason };
  }
  return null;
}
