import { z } from 'zod';
import { latencyBoundsMs } from './latency-classes.ts';

/** A report is small enough to be read between two requests; who has more sends several. */
export const maxReportBytes = 2 * 1024 * 1024;
export const maxOperationsInReport = 500;
/** Rows of clients and days of all operations together. */
const maxRowsInReport = 2000;
/** Of one operation: what selects more was made to. */
export const maxFields = 2000;
/** Of an operation's text, in UTF-16 code units. */
export const longestText = 500_000;

const count = z.int().min(0);

/** What one client asked of one operation on one day, since the report before. */
const use = z
  .object({
    /** Empty where it does not say. */
    client: z.string().max(300),
    version: z.string().max(300),
    /** In UTC, e.g. "2026-11-26". */
    day: z.iso.date(),
    requests: count.min(1),
    /** Answers that had errors. */
    errors: count,
    /** How many answers took how long, by `latencyBoundsMs`. */
    latency: z.array(count).length(latencyBoundsMs.length),
  })
  .refine(({ errors, requests }) => errors <= requests, 'more errors than requests');

const operation = z.object({
  /** GraphQL; in normal form, or it is brought into it. */
  text: z.string().min(1).max(longestText),
  /** The fields that it selects, e.g. `Product.title`. */
  fields: z
    .array(
      z
        .string()
        .max(300)
        .regex(/^[_a-z]\w*\.[_a-z]\w*$/i),
    )
    .max(maxFields),
  use: z.array(use).min(1).max(maxRowsInReport),
});

/** What a gateway tells the registry every few seconds. Sent twice, it counts once. */
export const usageReport = z
  .object({
    id: z.uuid(),
    environment: z.string().min(1).max(63),
    operations: z.array(operation).min(1).max(maxOperationsInReport),
  })
  .refine(
    ({ operations }) =>
      operations.reduce((rows, each) => rows + each.use.length, 0) <= maxRowsInReport,
    `more than ${maxRowsInReport} rows of use`,
  );

export type UsageReport = z.infer<typeof usageReport>;
export type ReportedOperation = UsageReport['operations'][number];
export type ReportedUse = ReportedOperation['use'][number];

/** What the registry says of a report that it took. */
export const usageReceipt = z.object({
  /** Whether the report was counted before, and so was not counted again. */
  isKnown: z.boolean(),
  /** What was not counted, and why; the rest was. */
  refused: z.array(
    z.object({
      /** The operation's place in the report, from 0. */
      operation: z.number(),
      requests: z.number(),
      reason: z.string(),
    }),
  ),
});

export type UsageReceipt = z.infer<typeof usageReceipt>;
