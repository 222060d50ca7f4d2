import { z } from 'zod';
import { changeKinds } from '../changes/change.ts';

const exception = z.strictObject({
  coordinate: z.string().min(1),
  /** Every kind of change at the coordinate, unless it is named. */
  kind: z.literal(changeKinds).optional(),
  /** Who approved it, and answers for it. */
  owner: z.string().min(1),
  reason: z.string().min(1),
  /** The last day on which it counts, UTC. */
  expires: z.iso.date(),
});

/** How breaking changes are judged; an empty object gives the defaults. Kept with each judgement. */
export const checkSettings = z.strictObject({
  /** How many days of traffic count, today included. */
  windowDays: z.int().min(1).max(3650).default(30),
  /** Traffic below either of the two breaks nobody; a registered operation counts without any. */
  minRequests: z.int().min(1).default(1),
  /** Of all requests in the window, from 0 to 1. */
  minShare: z.number().min(0).max(1).default(0),
  /** By name: neither their traffic nor what they registered counts. */
  excludedClients: z.array(z.string()).default([]),
  /** By name or hash. */
  excludedOperations: z.array(z.string()).default([]),
  exceptions: z.array(exception).default([]),
});

export type CheckSettings = z.infer<typeof checkSettings>;
export type CheckException = z.infer<typeof exception>;
