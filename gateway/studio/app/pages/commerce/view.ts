import type { Filters } from '../../data/filters.ts';
import { dayBefore } from '../../ui/plot/day.ts';

export const spans = [7, 30, 90, 365] as const;

/** What is looked at. */
export interface View {
  /** A market's code; null for all. */
  market: string | null;
  days: (typeof spans)[number];
}

const usualDays = 30;

export function readView({ get }: Filters): View {
  const days = Number(get('days'));
  return {
    market: get('market') || null,
    days: spans.find((span) => span === days) ?? usualDays,
  };
}

export interface DayRange {
  from: string;
  until: string;
}

/** So many whole days in UTC, today the last. */
export const rangeOf = ({ days }: View, today: string): DayRange => ({
  from: dayBefore(today, days - 1),
  until: today,
});

/** The same as moments; the end is not included. */
export const momentsOf = ({ from, until }: DayRange) => ({
  from: `${from}T00:00:00Z`,
  to: `${dayBefore(until, -1)}T00:00:00Z`,
});
