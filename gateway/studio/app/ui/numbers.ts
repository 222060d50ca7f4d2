export const count = (number: number) => number.toLocaleString('en');

/** A number of a plot; a dash where there is none. */
export const valueName = (value: number | null | undefined) =>
  value === null || value === undefined ? '–' : count(value);
