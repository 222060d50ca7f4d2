import { Client, type Dispatcher } from 'undici';
import { answerCheck } from '../load/check.ts';
import { type Job, job, numberMark, type Outcome } from '../load/job.ts';
import { percentile } from '../load/percentile.ts';

/** The load generator: jobs come by IPC, one after the other, and outcomes go back. */
process.on('message', async (message) => {
  process.send?.(await run(job.parse(message)));
});
process.once('disconnect', () => process.exit());

/** Each connection sends its next request when it has the answer to the one before. */
async function run(work: Job): Promise<Outcome> {
  const { origin, pathname } = new URL(work.url);
  const clients = Array.from({ length: work.connections }, () => new Client(origin));
  const latencies = new Float64Array(work.requests);
  const bodies = bodyOf(work);
  const check = answerCheck(work.expected);
  let sent = 0;
  let completed = 0;
  let wrong = 0;
  let firstWrong: string | undefined;
  let answerBytes = 0;
  const started = performance.now();
  const deadline = started + work.limitMs;
  const keepAsking = async (client: Client) => {
    while (sent < work.requests && performance.now() < deadline) {
      const body = bodies(sent++);
      const before = performance.now();
      const complaint = await ask(client, pathname, body, (status, text) => {
        answerBytes = text.length;
        return check(status, text);
      });
      latencies[completed++] = performance.now() - before;
      if (!complaint) continue;
      wrong++;
      firstWrong ??= complaint;
    }
  };
  await Promise.all(clients.map(keepAsking));
  const elapsedMs = performance.now() - started;
  await Promise.all(clients.map((client) => client.close()));
  const sorted = latencies.subarray(0, completed).sort();
  return {
    completed,
    wrong,
    firstWrong,
    elapsedMs,
    p50Ms: percentile(sorted, 0.5),
    p99Ms: percentile(sorted, 0.99),
    longestMs: sorted.at(-1) ?? 0,
    answerBytes,
  };
}

/** The text of the nth request. */
function bodyOf({ body, firstNumber }: Job): (nth: number) => string {
  const parts = body.split(numberMark);
  return parts.length === 1 ? () => body : (nth) => parts.join(String(firstNumber + nth));
}

type Judge = (status: number, body: Buffer) => string | undefined;

/** One request, without the streams and objects of a comfortable client: load must be cheap. */
function ask(
  client: Client,
  path: string,
  body: string,
  judge: Judge,
): Promise<string | undefined> {
  return new Promise((resolve) => {
    const chunks: Buffer[] = [];
    let status = 0;
    const handler: Dispatcher.DispatchHandler = {
      onRequestStart() {},
      onResponseStart(_controller, statusCode) {
        status = statusCode;
      },
      onResponseData(_controller, chunk) {
        chunks.push(chunk);
      },
      onResponseEnd: () => resolve(judge(status, Buffer.concat(chunks))),
      onResponseError: (_controller, error) => resolve(error.message),
    };
    client.dispatch({ method: 'POST', path, headers, body }, handler);
  });
}

const headers = { 'content-type': 'application/json', accept: 'application/json' };
