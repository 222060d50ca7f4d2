import { randomUUID } from 'node:crypto';
import { latencyBoundsMs, latencyClassOf } from '../../../schema/checks/usage/latency-classes.ts';
import type {
  ReportedOperation,
  ReportedUse,
  UsageReport,
} from '../../../schema/checks/usage/usage-report.ts';

export const today = '2026-11-26';

/** Answers that took so many ms, as a report counts them. */
export const latencyOf = (...elapsedMs: number[]) =>
  latencyBoundsMs.map((_bound, place) => {
    return elapsedMs.filter((ms) => latencyClassOf(ms) === place).length;
  });

export const use = (more: Partial<ReportedUse> = {}): ReportedUse => ({
  client: 'shop',
  version: '1',
  day: today,
  requests: 1,
  errors: 0,
  latency: latencyOf(40),
  ...more,
});

export const operation = (
  text: string,
  rows: ReportedUse[] = [use()],
  fields: string[] = [],
): ReportedOperation => ({ text, fields, use: rows });

export const report = (
  operations: ReportedOperation[],
  more: Partial<UsageReport> = {},
): UsageReport => ({
  ...{ id: randomUUID(), environment: 'production', operations, errors: [], caches: [] },
  ...more,
});
