export const count = (number: number) => number.toLocaleString('en');

/** A number that may be missing; a dash then. */
export const valueName = (value: number | null | undefined) =>
  value === null || value === undefined ? '–' : count(value);
