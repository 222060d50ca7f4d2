import type { ReportedUse } from '../../../schema/checks/usage/usage-report.ts';
import { type ReadUsage, type RefusedUse, requestsOf, type UsedOperation } from './read-usage.ts';

export interface Admission {
  /** Operations that are stored, by hash. */
  stored: ReadonlyMap<string, unknown>;
  /** How many operations may be added. */
  room: number;
  /** Whether there is no room for a client on a day. */
  isFull(use: ReportedUse): boolean;
}

/** What of a report is counted, and what is refused for want of room. */
export function admitUsage({ operations, refused }: ReadUsage, admission: Admission): ReadUsage {
  const known = new Set(admission.stored.keys());
  const out: RefusedUse[] = [...refused];
  let { room } = admission;
  const admitted = operations.flatMap((operation): UsedOperation[] => {
    const { place, hash, use } = operation;
    const refuse = (rows: readonly ReportedUse[], reason: string) =>
      void out.push({ operation: place, requests: requestsOf(rows), reason });
    if (!known.has(hash) && room <= 0) {
      refuse(use, 'there are too many operations to store another one');
      return [];
    }
    const kept = use.filter((row) => !admission.isFull(row));
    const full = use.filter((row) => admission.isFull(row));
    if (full.length)
      refuse(full, 'there are too many clients and versions that day to store another one');
    if (!kept.length) return [];
    if (!known.has(hash)) room -= 1;
    known.add(hash);
    return [{ ...operation, use: kept }];
  });
  return { operations: admitted, refused: out };
}
