import { setImmediate as breathe } from 'node:timers/promises';
import { normalForm } from '../../../schema/checks/operations/normal-form.ts';
import { operationHash } from '../../../schema/checks/operations/normalize.ts';
import { cleanClientName, cleanClientVersion } from '../../../schema/checks/usage/client-name.ts';
import type {
  ReportedOperation,
  ReportedUse,
  UsageReceipt,
} from '../../../schema/checks/usage/usage-report.ts';
import { daysAfter } from './days.ts';
import { longestName } from './registered-operations.ts';

export type RefusedUse = UsageReceipt['refused'][number];

/** An operation of a report, in normal form and with its place in the report. */
export interface UsedOperation {
  place: number;
  hash: string;
  name: string;
  text: string;
  fields: readonly string[];
  use: readonly ReportedUse[];
}

export interface ReadUsage {
  operations: UsedOperation[];
  refused: RefusedUse[];
}

/** How far back a gateway may have been cut off, and how far ahead its clock may be. */
const daysBack = 35;
const daysAhead = 1;

/** How many are read before others get their turn. */
const atOnce = 20;

/**
 * Reads a report so that nothing can be stored that is not to be, whoever sent it: texts lose their literals, and
 * clients' names what looks personal. `stored` are hashes of normal forms: a text that has one is its own.
 */
export async function readUsage(
  given: readonly ReportedOperation[],
  stored: ReadonlySet<string>,
  today: string,
): Promise<ReadUsage> {
  const operations: UsedOperation[] = [];
  const refused: RefusedUse[] = [];
  let parsed = 0;
  for (const [place, { text, fields, use }] of given.entries()) {
    const inTime = use.filter(({ day }) => isInTime(day, today));
    const late = use.filter(({ day }) => !isInTime(day, today));
    if (late.length) {
      refused.push({
        operation: place,
        requests: requestsOf(late),
        reason: `of a day that is too far from ${today}`,
      });
    }
    if (!inTime.length) continue;
    const ownHash = operationHash(text);
    const isNormal = stored.has(ownHash);
    if (!isNormal && ++parsed % atOnce === 0) await breathe();
    const normal = isNormal ? ({ kind: 'normal', text, hash: ownHash } as const) : normalForm(text);
    if (normal.kind === 'unreadable') {
      refused.push({ operation: place, requests: requestsOf(inTime), reason: normal.reason });
      continue;
    }
    const { text: shape, hash } = normal;
    operations.push({
      ...{ place, hash, fields },
      name: nameOf(shape),
      text: shape,
      use: inTime.map(clean),
    });
  }
  return { operations, refused };
}

export const requestsOf = (use: readonly ReportedUse[]) =>
  use.reduce((total, { requests }) => total + requests, 0);

/** Whether use of that day is counted. */
export function isInTime(day: string, today: string): boolean {
  return day >= daysAfter(today, -daysBack) && day <= daysAfter(today, daysAhead);
}

function clean(use: ReportedUse): ReportedUse {
  return {
    ...use,
    client: cleanClientName(use.client),
    version: cleanClientVersion(use.version),
  };
}

/** A definition begins a line in the normal form, and nothing else does. */
function nameOf(normalText: string): string {
  const [, name = ''] = /^(?:query|mutation|subscription) (\w+)/m.exec(normalText) ?? [];
  return name.slice(0, longestName);
}
