import type { ReportedUse } from '../../../schema/checks/usage/usage-report.ts';
import type { UsedOperation } from './read-usage.ts';

/**
 * The same use, each key once, and in the order of the keys. Texts that were written in different ways may be one
 * operation, and clients that are not named may be several.
 */
export function mergedUse(operations: readonly UsedOperation[]): UsedOperation[] {
  const byHash = new Map<string, UsedOperation>();
  for (const operation of operations) {
    const known = byHash.get(operation.hash);
    byHash.set(operation.hash, known ? joined(known, operation) : operation);
  }
  return [...byHash.values()]
    .map((operation) => ({ ...operation, use: sumsByKey(operation.use) }))
    .sort((one, other) => compare(one.hash, other.hash));
}

function joined(one: UsedOperation, other: UsedOperation): UsedOperation {
  const fields = [...new Set([...one.fields, ...other.fields])];
  return { ...one, fields, use: [...one.use, ...other.use] };
}

function sumsByKey(use: readonly ReportedUse[]): ReportedUse[] {
  const sums = new Map<string, ReportedUse>();
  for (const row of use) {
    const key = JSON.stringify([row.day, row.client, row.version]);
    const known = sums.get(key);
    sums.set(key, known ? sum(known, row) : row);
  }
  return [...sums].sort(([one], [other]) => compare(one, other)).map(([, row]) => row);
}

function sum(one: ReportedUse, other: ReportedUse): ReportedUse {
  return {
    ...one,
    requests: one.requests + other.requests,
    errors: one.errors + other.errors,
    latency: one.latency.map((count, place) => count + (other.latency[place] ?? 0)),
  };
}

const compare = (one: string, other: string) => (one < other ? -1 : one > other ? 1 : 0);
