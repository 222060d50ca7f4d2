import { z } from 'zod/mini';

export const name = z.object({ name: z.string() });

const reason = z.enum(['CHECK', 'PUBLISH', 'PROMOTE', 'ROLL_BACK', 'RETIRE']);
export type CheckReason = z.output<typeof reason>;

export const checkHead = z.object({
  id: z.string(),
  domains: z.array(z.string()),
  environment: name,
  reason,
  isPassed: z.boolean(),
  actor: z.string(),
  createdAt: z.string(),
});
export type CheckHead = z.output<typeof checkHead>;

const level = z.enum(['ERROR', 'WARNING', 'NOTE']);
export type FindingLevel = z.output<typeof level>;

const finding = z.object({
  level,
  code: z.string(),
  message: z.string(),
  coordinate: z.nullable(z.string()),
  file: z.nullable(z.string()),
  line: z.nullable(z.number()),
});
export type Finding = z.output<typeof finding>;

const step = z.object({
  name: z.string(),
  findings: z.array(finding),
  leftOut: z.nullable(z.string()),
});
export type CheckStep = z.output<typeof step>;

const exception = z.object({
  coordinate: z.string(),
  /** Any kind of change where it is missing. */
  kind: z.nullish(z.string()),
  owner: z.string(),
  reason: z.string(),
  expires: z.string(),
});
export type CheckException = z.output<typeof exception>;

/** How it was judged; the registry's settings hold more. */
const settings = z.object({ windowDays: z.number(), exceptions: z.array(exception) });

const parsed = (json: string): unknown => JSON.parse(json);

export const check = z.object({
  ...checkHead.shape,
  revision: z.number(),
  steps: z.array(step),
  /** JSON within the answer. */
  settings: z.pipe(z.string(), z.pipe(z.transform(parsed), settings)),
  environment: z.object({ name: z.string(), exceptions: z.array(exception) }),
});
export type Check = z.output<typeof check>;

export const userError = z.object({ message: z.string(), path: z.array(z.string()) });
export type UserError = z.output<typeof userError>;
