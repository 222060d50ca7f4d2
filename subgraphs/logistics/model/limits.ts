/** The most units that one movement, count or order line may speak of; more is a slip of the pen. */
export const mostUnitsAtOnce = 1_000_000;

/** GraphQL's Int and PostgreSQL's integer: sums of many numbers are told as this when they are more. */
export const mostInt = 2_147_483_647;

/** The most characters of a SKU. */
export const longestSku = 64;

/** The most business days that a parcel is on its way. */
export const mostTransitDays = 365;
