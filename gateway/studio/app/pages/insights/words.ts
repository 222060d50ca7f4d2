export const clientName = (client: string) => client || 'a client without a name';

const mostNamed = 2;

/** E.g. `storefront, kiosk and 3 more`. */
export function clientsLine(clients: readonly string[]): string {
  const more = clients.length - mostNamed;
  const named = clients.slice(0, mostNamed).map(clientName).join(', ');
  return more > 0 ? `${named} and ${more} more` : named;
}

export const count = (number: number) => number.toLocaleString('en');

/** A number of a plot; a dash where there is none. */
export const valueName = (value: number | null | undefined) =>
  value === null || value === undefined ? '–' : count(value);

/** E.g. `250 ms`; a dash where there is none. */
export const ms = (time: number | null) => (time === null ? '–' : `${count(time)} ms`);

/** E.g. `12 (1.5%)`. */
export function errorsLine({ errors, requests }: { errors: number; requests: number }): string {
  if (errors === 0) return '0';
  const percent = (errors / requests) * 100;
  return `${count(errors)} (${percent < 0.1 ? '<0.1' : percent.toFixed(1)}%)`;
}
