import { z } from 'zod';
import { errorCodes, isErrorCode } from '../../errors.ts';
import { latencyBoundsMs } from './latency-classes.ts';

/** A report is small enough to be read between two requests; who has more sends several. */
export const maxReportBytes = 2 * 1024 * 1024;
export const maxOperationsInReport = 500;
/** Rows of clients and days of all operations together. */
const maxRowsInReport = 2000;
/** Of one operation: what selects more was made to. */
export const maxFields = 2000;
/** Rows of errors, by day, domain and code. */
export const maxErrorsInReport = 2000;
/** Of an operation's text, in UTF-16 code units. */
export const longestText = 500_000;

const count = z.int().min(0);

/** What gateways keep, or share between requests. */
export const cacheNames = ['PLANS', 'ANSWERS', 'FETCHES', 'READINGS'] as const;

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

const codes = Object.keys(errorCodes).filter(isErrorCode);

/** Errors that clients were told of. */
const errorCount = z.object({
  /** The domain that failed; empty where the gateway itself refused or failed. */
  subgraph: z.string().max(300),
  code: z.enum(codes),
  day: z.iso.date(),
  errors: count.min(1),
});

/** How often something was at hand. */
const cacheCount = z.object({
  cache: z.enum(cacheNames),
  day: z.iso.date(),
  hits: count,
  misses: count,
});

/** What a gateway tells the registry every few seconds. Sent twice, it counts once. */
export const usageReport = z
  .object({
    id: z.uuid(),
    environment: z.string().min(1).max(63),
    operations: z.array(operation).max(maxOperationsInReport),
    // Older gateways do not know of these.
    errors: z.array(errorCount).max(maxErrorsInReport).default([]),
    caches: z.array(cacheCount).max(100).default([]),
  })
  .refine(
    ({ operations }) =>
      operations.reduce((rows, each) => rows + each.use.length, 0) <= maxRowsInReport,
    `more than ${maxRowsInReport} rows of use`,
  )
  .refine(
    ({ operations, errors, caches }) => operations.length + errors.length + caches.length > 0,
    'nothing to count',
  );

export type UsageReport = z.infer<typeof usageReport>;
export type ReportedErrors = UsageReport['errors'][number];
export type ReportedCache = UsageReport['caches'][number];
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
