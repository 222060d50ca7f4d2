import { createServer } from 'node:http';
import { monitorEventLoopDelay, PerformanceObserver } from 'node:perf_hooks';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { isMainThread } from 'node:worker_threads';
import { portVariable } from '../soak/figures.ts';

/*
 * Loaded into the gateway's process before its own code: tells its memory once all garbage is collected, and
 * how long its event loop was held up since the last time this was asked, by a collection too.
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
  let longestCollectionMs = 0;
  /** What began before, as the collection below, is nobody's delay. */
  let since = 0;
  const observer = new PerformanceObserver((list) => {
    for (const { startTime, duration } of list.getEntries()) {
      if (startTime >= since) longestCollectionMs = Math.max(longestCollectionMs, duration);
    }
  });
  observer.observe({ entryTypes: ['gc'] });
  const server = createServer((_request, response) => {
    const longestDelayMs = delay.count ? Math.max(0, delay.max / 1e6 - resolutionMs) : 0;
    const held = { longestDelayMs, longestCollectionMs };
    collectGarbage();
    const { rss, heapUsed, external } = process.memoryUsage();
    longestCollectionMs = 0;
    since = performance.now();
    response.end(JSON.stringify({ ...held, rss, heapUsed, external }), () => delay.reset());
  });
  server.listen(loopbackPort, '127.0.0.1').unref();
}
