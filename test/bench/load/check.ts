import { isDeepStrictEqual } from 'node:util';
import { z } from 'zod';

const answer = z.object({ data: z.unknown(), errors: z.unknown().optional() });

/** Tells what is wrong with an answer, or nothing. */
export type Check = (status: number, body: Buffer) => string | undefined;

/**
 * Compares every answer with the expected data. Once one was read and found right, others with the
 * same bytes are right too, and cost a comparison of memory only; a peer may order fields as it likes.
 */
export function answerCheck(expected: string): Check {
  const data: unknown = JSON.parse(expected);
  let right: Buffer | undefined;
  return (status, body) => {
    if (status !== 200) return `status ${status}: ${start(body)}`;
    if (right?.equals(body)) return undefined;
    const wrong = whatDiffers(body, data);
    if (!wrong) right = Buffer.from(body);
    return wrong;
  };
}

function whatDiffers(body: Buffer, data: unknown): string | undefined {
  const parsed = answer.safeParse(readJson(body));
  if (!parsed.success) return `no GraphQL answer: ${start(body)}`;
  if (parsed.data.errors !== undefined) return `errors: ${start(body)}`;
  if (!isDeepStrictEqual(parsed.data.data, data)) return `other data: ${start(body)}`;
  return undefined;
}

function readJson(body: Buffer): unknown {
  try {
    return JSON.parse(body.toString('utf8'));
  } catch {
    return undefined;
  }
}

const start = (body: Buffer) => body.subarray(0, 300).toString('utf8');
