import { z } from 'zod';

/** What the load generator is told: some requests to one endpoint. Both sides read it. */
export const job = z.object({
  url: z.string(),
  /** JSON of the body. Where it holds `numberMark`, each request has a number of its own. */
  body: z.string(),
  /** The first of these numbers, so that a run does not repeat those of its warm-up. */
  firstNumber: z.number(),
  requests: z.number(),
  connections: z.number(),
  /** No further request is sent after this time, however many are left. */
  limitMs: z.number(),
  /** JSON of the data that every answer must hold. */
  expected: z.string(),
});
export type Job = z.infer<typeof job>;

export const outcome = z.object({
  completed: z.number(),
  wrong: z.number(),
  /** What was wrong with the first wrong answer. */
  firstWrong: z.string().optional(),
  elapsedMs: z.number(),
  p50Ms: z.number(),
  p99Ms: z.number(),
  longestMs: z.number(),
  answerBytes: z.number(),
});
export type Outcome = z.infer<typeof outcome>;

export const numberMark = '@number@';
