import { dayBefore } from '../../ui/plot/day.ts';
import type { ListedOperation, UseOfDay, UseRow } from './answers.ts';
import { percentileMs } from './percentile.ts';

export interface Totals {
  requests: number;
  errors: number;
}

export interface UsedOperation extends Totals {
  hash: string;
  /** Its name, or its text where it has none. */
  title: string;
  /** The busiest first. */
  clients: string[];
  p95Ms: number | null;
}

/** Those that were asked, the busiest first. */
export function busiestFirst(operations: readonly ListedOperation[]): UsedOperation[] {
  return operations
    .map(({ hash, name, text, usage }) => ({
      hash,
      title: name || text,
      ...totalsOf(usage),
      clients: clientsOf(usage).map(({ client }) => client),
      p95Ms: percentileMs(usage, 95),
    }))
    .filter(({ requests }) => requests > 0)
    .sort((one, other) => other.requests - one.requests);
}

export interface ClientUse extends Totals {
  client: string;
  clientVersion: string;
  lastDay: string;
}

/** By client and version, the busiest first. The latest use comes first in `usage`, as the graph gives it. */
export function versionsOf(usage: readonly UseOfDay[]): ClientUse[] {
  const groups = grouped(usage, ({ client, clientVersion }) =>
    JSON.stringify([client, clientVersion]),
  );
  return groups
    .map((rows) => ({
      client: rows[0].client,
      clientVersion: rows[0].clientVersion,
      ...totalsOf(rows),
      lastDay: rows[0].day,
    }))
    .sort(byRequests);
}

export interface DayOfUse extends Totals {
  /** In UTC. */
  day: string;
  medianMs: number | null;
  p95Ms: number | null;
  p99Ms: number | null;
}

/** So many days until today, the earliest first; also those on which nobody asked. */
export function daysOf(usage: readonly UseOfDay[], count: number, today: string): DayOfUse[] {
  const byDay = new Map(grouped(usage, ({ day }) => day).map((rows) => [rows[0].day, rows]));
  return Array.from({ length: count }, (_, n) => {
    const day = dayBefore(today, count - 1 - n);
    const rows = byDay.get(day) ?? [];
    return {
      day,
      ...totalsOf(rows),
      medianMs: percentileMs(rows, 50),
      p95Ms: percentileMs(rows, 95),
      p99Ms: percentileMs(rows, 99),
    };
  });
}

function totalsOf(rows: readonly UseRow[]): Totals {
  const sum = (count: (row: UseRow) => number) => rows.reduce((all, row) => all + count(row), 0);
  return { requests: sum(({ requests }) => requests), errors: sum(({ errors }) => errors) };
}

const clientsOf = (usage: readonly UseRow[]) =>
  grouped(usage, ({ client }) => client)
    .map((rows) => ({ client: rows[0].client, ...totalsOf(rows) }))
    .sort(byRequests);

const byRequests = (one: Totals, other: Totals) => other.requests - one.requests;

type Group<Row> = [Row, ...Row[]];

function grouped<Row>(rows: readonly Row[], keyOf: (row: Row) => string): Group<Row>[] {
  const groups = new Map<string, Group<Row>>();
  for (const row of rows) {
    const group = groups.get(keyOf(row));
    if (group) group.push(row);
    else groups.set(keyOf(row), [row]);
  }
  return [...groups.values()];
}
