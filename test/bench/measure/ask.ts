import { z } from 'zod';

const answer = z.object({ data: z.unknown(), errors: z.unknown().optional() });

/** Sends one request; throws when the answer is none, or holds errors. */
export async function askOnce(url: string, body: string): Promise<unknown> {
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'application/json' },
    body,
    signal: AbortSignal.timeout(10_000),
  });
  const text = await response.text();
  const { data, errors } = answer.parse(JSON.parse(text));
  if (response.status !== 200 || errors || !data) throw new Error(text.slice(0, 300));
  return data;
}
