import { count } from '../../ui/numbers.ts';

export const clientName = (client: string) => client || 'a client without a name';

const mostNamed = 2;

/** E.g. `storefront, kiosk and 3 more`. */
export function clientsLine(clients: readonly string[]): string {
  const more = clients.length - mostNamed;
  const named = clients.slice(0, mostNamed).map(clientName).join(', ');
  return more > 0 ? `${named} and ${more} more` : named;
}

/** E.g. `250 ms`; a dash where there is none. */
export const ms = (time: number | null) => (time === null ? '–' : `${count(time)} ms`);

/** E.g. `12 (1.5%)`. */
export function errorsLine({ errors, requests }: { errors: number; requests: number }): string {
  if (errors === 0) return '0';
  const percent = (errors / requests) * 100;
  return `${count(errors)} (${percent < 0.1 ? '<0.1' : percent.toFixed(1)}%)`;
}
