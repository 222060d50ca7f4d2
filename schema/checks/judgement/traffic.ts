import type { DayOfUse } from './evidence.ts';
import type { Window } from './window.ts';

/** What one client asked of one operation. */
export interface ClientTraffic {
  client: string;
  /** That asked in the window, the busiest first. */
  versions: { version: string; requests: number }[];
  /** In the window, as the next. */
  requests: number;
  errors: number;
  /** Ever, so that what is gone can be told from what is quiet. */
  lastSeen: string;
}

/** By client, the busiest first; a client that asked before the window only has no requests. */
export function trafficOf(usage: readonly DayOfUse[], window: Window): ClientTraffic[] {
  const clients = new Map<string, DayOfUse[]>();
  for (const day of usage) {
    const days = clients.get(day.client);
    if (days) days.push(day);
    else clients.set(day.client, [day]);
  }
  return [...clients]
    .map(([client, days]) => clientTraffic(client, days, window))
    .sort((a, b) => b.requests - a.requests);
}

/** Of all clients, in the window. */
export function requestsIn(usage: readonly DayOfUse[], window: Window): number {
  return sum(usage.filter((day) => isIn(day, window)).map(({ requests }) => requests));
}

function clientTraffic(client: string, days: readonly DayOfUse[], window: Window): ClientTraffic {
  const counted = days.filter((day) => isIn(day, window));
  const versions = new Map<string, number>();
  for (const { version, requests } of counted) {
    versions.set(version, (versions.get(version) ?? 0) + requests);
  }
  return {
    client,
    versions: [...versions]
      .map(([version, requests]) => ({ version, requests }))
      .sort((a, b) => b.requests - a.requests),
    requests: sum(counted.map(({ requests }) => requests)),
    errors: sum(counted.map(({ errors }) => errors)),
    lastSeen:
      days
        .map(({ day }) => day)
        .sort()
        .at(-1) ?? '',
  };
}

const isIn = ({ day }: DayOfUse, { from, to }: Window) => day >= from && day <= to;
const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0);
