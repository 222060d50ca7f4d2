import { createServer } from 'node:http';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { isMainThread } from 'node:worker_threads';
import { portVariable } from '../soak/figures.ts';

/*
 * Loaded into the gateway's process before its own code: tells its memory once all garbage is collected, and
 * how long its event loop was held up since the last time this was asked.
 */
const resolutionMs = 5;
const port = Number(process.env[portVariable]);

// The command and the planner's thread are told of it too, and are not meant.
if (isMainThread && process.argv[1]?.endsWith('gateway/main.ts')) answerAt(port);

function answerAt(loopbackPort: number): void {
  setFlagsFromString('--expose-gc');
  const collectGarbage: () => void = runInNewContext('gc');
  const delay = monitorEventLoopDelay({ resolution: resolutionMs });
  delay.enable();
  const server = createServer((_request, response) => {
    const longestDelayMs = delay.count ? Math.max(0, delay.max / 1e6 - resolutionMs) : 0;
    collectGarbage();
    const { rss, heapUsed, external } = process.memoryUsage();
    response.end(JSON.stringify({ longestDelayMs, rss, heapUsed, external }), () => delay.reset());
  });
  server.listen(loopbackPort, '127.0.0.1').unref();
}
