import { callerHeader } from '../../platform/identity/caller.ts';
import {
  type UsageReceipt,
  type UsageReport,
  usageReceipt,
} from '../../schema/checks/usage/usage-report.ts';
import { MeshError } from '../../schema/errors.ts';
import { fetchCause } from '../fetch-cause.ts';

export interface SendOptions {
  /** Where the registry takes reports, e.g. `http://127.0.0.1:4100/usage`. */
  url: string;
  timeoutMs: number;
  signal: AbortSignal;
}

/** The registry will not take this report, however often it is sent. */
export class ReportRefused extends MeshError {}

/**
 * Sends a report. Throws ReportRefused when the registry says no, SUBGRAPH_UNAVAILABLE when it is away or cannot
 * take it now, TIMEOUT when it does not answer: it may have counted it then, which its id tells it the next time.
 */
export async function sendReport(
  report: UsageReport,
  { url, timeoutMs, signal }: SendOptions,
): Promise<UsageReceipt> {
  const limit = new AbortController();
  const timer = setTimeout(() => limit.abort(), timeoutMs).unref();
  try {
    const response = await fetch(url, {
      method: 'POST',
      // The gateway is the platform team's.
      headers: { 'content-type': 'application/json', [callerHeader]: 'team:platform' },
      body: JSON.stringify(report),
      signal: AbortSignal.any([signal, limit.signal]),
    });
    const text = (await response.text()).slice(0, longestAnswer);
    if (!response.ok) throw refusal(response.status, text);
    return readReceipt(text);
  } catch (error) {
    if (error instanceof MeshError) throw error;
    if (limit.signal.aborted) throw new MeshError('TIMEOUT', `no answer within ${timeoutMs} ms`);
    throw new MeshError('SUBGRAPH_UNAVAILABLE', `it cannot be reached${fetchCause(error)}`);
  } finally {
    clearTimeout(timer);
  }
}

const longestAnswer = 200_000;

/** Too busy and too slow are said of now; all else that is said of a request is said for good. */
function refusal(status: number, text: string): MeshError {
  const message = `it answers with ${status}: ${text.slice(0, 300)}`;
  const isForGood = status >= 400 && status < 500 && status !== 408 && status !== 429;
  return isForGood
    ? new ReportRefused('INVALID_INPUT', message)
    : new MeshError('SUBGRAPH_UNAVAILABLE', message);
}

function readReceipt(text: string): UsageReceipt {
  try {
    return usageReceipt.parse(JSON.parse(text));
  } catch (cause) {
    throw new ReportRefused('INVALID_INPUT', 'what answers there is no registry', { cause });
  }
}
