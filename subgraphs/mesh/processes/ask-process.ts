import { z } from 'zod';

/** Where a domain was released. */
export interface DomainAddress {
  domain: string;
  /** Its GraphQL endpoint. */
  url: string;
}

/** What was found when a domain's process was asked. */
export interface ProcessState {
  isReady: boolean;
  /** Null where there was no answer. */
  answeredInMs: number | null;
  startedAt: Date | null;
  checkedAt: Date;
  /** Null where it is ready. Holds no address: everybody may read it. */
  reason: string | null;
}

/** As `platform/subgraph/start.ts` answers at `/ready`. */
const answerForm = z.object({
  status: z.string(),
  domain: z.string(),
  startedAt: z.iso.datetime().optional(),
});

/** An answer says three words; whoever says a thousand is something else. */
const maxBytes = 4096;

/**
 * Asks a domain's process whether it is ready. Never rejects: what went wrong is the reason. A redirect is not
 * followed, so that nothing is asked but what was released.
 */
export async function askProcess(
  { domain, url }: DomainAddress,
  timeoutMs: number,
  now: () => Date,
): Promise<ProcessState> {
  const checkedAt = now();
  const beganAt = performance.now();
  const nothing = { answeredInMs: null, startedAt: null, checkedAt };
  const limit = new AbortController();
  // Held by a timer of its own: a signal of `AbortSignal.timeout` may be collected before its time.
  const timer = setTimeout(() => limit.abort(), timeoutMs);
  try {
    const response = await fetch(new URL('/ready', url), {
      redirect: 'manual',
      signal: limit.signal,
    });
    const text = await firstBytes(response);
    const answeredInMs = Math.round(performance.now() - beganAt);
    return { ...judged(domain, response.status, text), answeredInMs, checkedAt };
  } catch (error) {
    const reason = limit.signal.aborted
      ? `It does not answer within ${timeoutMs} ms.`
      : `It cannot be reached${causeOf(error)}.`;
    return { ...nothing, isReady: false, reason };
  } finally {
    clearTimeout(timer);
  }
}

function judged(domain: string, status: number, text: string) {
  const answer = readAnswer(text);
  if (!answer) {
    const reason = `Something answers with ${status} that does not say whether it is ready.`;
    return { isReady: false, startedAt: null, reason };
  }
  if (answer.domain !== domain) {
    const reason = 'Another domain answers at its address.';
    return { isReady: false, startedAt: null, reason };
  }
  const startedAt = answer.startedAt ? new Date(answer.startedAt) : null;
  const isReady = status === 200;
  const reason = isReady ? null : 'It runs, and does not reach its database.';
  return { isReady, startedAt, reason };
}

function readAnswer(text: string): z.output<typeof answerForm> | undefined {
  try {
    return answerForm.safeParse(JSON.parse(text)).data;
  } catch {
    return undefined;
  }
}

/** The rest of a longer answer is not waited for. */
async function firstBytes({ body }: Response): Promise<string> {
  if (!body) return '';
  const reader = body.getReader();
  const chunks: Uint8Array[] = [];
  let length = 0;
  while (length <= maxBytes) {
    const { done, value } = await reader.read();
    if (done) return Buffer.concat(chunks).toString('utf8');
    chunks.push(value);
    length += value.length;
  }
  await reader.cancel();
  return '';
}

/** The code alone, e.g. `ECONNREFUSED`: the message has the address in it. */
function causeOf(error: unknown): string {
  const cause = error instanceof Error ? error.cause : undefined;
  const isCoded = typeof cause === 'object' && cause !== null && 'code' in cause;
  return isCoded && typeof cause.code === 'string' ? ` (${cause.code})` : '';
}
