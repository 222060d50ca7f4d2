/** What a unit of a contract is called where people read it; `m` alone could be months. */
const unitNames: ReadonlyMap<string, readonly [one: string, several: string]> = new Map([
  ['percent', ['%', '%']],
  ['m', ['min', 'min']],
  ['d', ['day', 'days']],
  ['y', ['year', 'years']],
]);

/** A number with its unit as a contract has them, e.g. `1,500 ms`, `99.9 %`, `10 years`. */
export function quantity(value: string | number, unit = ''): string {
  const number = Number(value);
  const words = Number.isFinite(number)
    ? number.toLocaleString('en', { maximumFractionDigits: 3 })
    : String(value);
  return `${words} ${unitName(unit, number)}`.trim();
}

/** A unit alone, as a plot names it. */
export function unitName(unit: string, number = 2): string {
  const [one, several] = unitNames.get(unit.toLowerCase()) ?? [unit, unit];
  return number === 1 ? one : several;
}
