import { grouped } from '../grouped.ts';
import type { ErrorCount } from './queries.ts';

export interface ErrorKind {
  subgraph: string;
  code: string;
  errors: number;
  lastDay: string;
}

/** By domain and code, the most frequent first. */
export function kindsOf(counts: readonly ErrorCount[]): ErrorKind[] {
  return grouped(counts, ({ subgraph, code }) => `${code} ${subgraph}`)
    .map((rows) => ({
      subgraph: rows[0].subgraph,
      code: rows[0].code,
      errors: sumOf(rows),
      lastDay:
        rows
          .map(({ day }) => day)
          .sort()
          .at(-1) ?? '',
    }))
    .sort((one, other) => other.errors - one.errors);
}

export interface ErrorLine {
  label: string;
  values: number[];
}

/** So many lines can be told apart. */
const mostLines = 4;

/** Errors by domain on each of the days: a line for each of those that fail most, and one for the others. */
export function linesOf(counts: readonly ErrorCount[], days: readonly string[]): ErrorLine[] {
  const domains = grouped(counts, ({ subgraph }) => subgraph)
    .map((rows) => ({ label: subgraphName(rows[0].subgraph), rows, errors: sumOf(rows) }))
    .sort((one, other) => other.errors - one.errors);
  const shown = domains.length > mostLines + 1 ? domains.slice(0, mostLines) : domains;
  const others = domains.slice(shown.length);
  const rest = { label: `${others.length} others`, rows: others.flatMap(({ rows }) => rows) };
  return [...shown, ...(others.length ? [rest] : [])].map(({ label, rows }) => ({
    label,
    values: days.map((day) => sumOf(rows.filter((row) => row.day === day))),
  }));
}

const sumOf = (rows: readonly ErrorCount[]) => rows.reduce((sum, { errors }) => sum + errors, 0);

export const subgraphName = (subgraph: string) => subgraph || 'the gateway';
