import { randomUUID } from 'node:crypto';
import type { Logger } from '../../platform/process/log.ts';
import type { Running } from '../../platform/process/run.ts';
import { countUse } from './answered.ts';
import { clientReader, type ReadClient } from './client.ts';
import { ExecutedOperations } from './executed-operations.ts';
import type { GatewayCounts } from './gateway-counts.ts';
import type { TellAnswersOptions } from './tell-answers.ts';
import { UsageReporter } from './usage-reporter.ts';

export interface UsageTarget {
  /** Where the registry takes reports, e.g. `http://127.0.0.1:4100/usage`. */
  url: string;
  /** Of the graph that is served. */
  environment: string;
  intervalMs: number;
}

export interface Telemetry extends Running {
  /** Absent where nobody wants to know of answers, so that requests are spared what that costs. */
  answers?: TellAnswersOptions;
  readClient?: ReadClient;
  counts?: GatewayCounts;
}

/** Starts to report use, where somebody is to be told. */
export function startTelemetry(usage: UsageTarget | undefined, log: Logger): Telemetry {
  if (!usage) return { stop: async () => undefined };
  const reporter = new UsageReporter({
    ...usage,
    log,
    now: Date.now,
    newId: randomUUID,
    chance: Math.random,
  });
  return {
    answers: { executed: new ExecutedOperations(), tell: countUse(reporter.recorder) },
    readClient: clientReader(),
    counts: reporter.counts,
    stop: () => reporter.stop(),
  };
}
