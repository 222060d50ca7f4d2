import { backOffMs } from '../../platform/process/back-off.ts';
import type { Logger } from '../../platform/process/log.ts';
import type { Running } from '../../platform/process/run.ts';
import { maxOperationsInReport, type UsageReport } from '../../schema/checks/usage/usage-report.ts';
import { utcDay } from '../../schema/day.ts';
import { toMeshError } from '../../schema/errors.ts';
import { reconnection } from '../reconnection.ts';
import { GatewayCounts } from './gateway-counts.ts';
import { ReportLog } from './report-log.ts';
import { ReportRefused, sendReport } from './send-report.ts';
import { SettledCounts } from './settled-counts.ts';
import { SettledUse } from './settled-use.ts';
import { UsageRecorder } from './usage-recorder.ts';

export interface UsageOptions {
  /** Where the registry takes reports. */
  url: string;
  environment: string;
  /** How often a report is sent. */
  intervalMs: number;
  /** Rows of operation, client and day that are kept at most, as counted and as waiting each. */
  maxRows?: number;
  log: Logger;
  now(): number;
  newId(): string;
  /** From 0 to 1, another each time. */
  chance(): number;
}

const standardRows = 2000;
/** Of texts and fields that wait, in UTF-16 code units. */
const maxLength = 4_000_000;
const reportLimits = { operations: maxOperationsInReport, rows: 1000, length: 600_000 };
const timeoutMs = 5000;
/** How long a stop waits for the last report: what asks the process to stop is not patient. */
const lastWordMs = 300;

/**
 * Reports to the registry what is asked, beside the requests. While the registry is away one report waits for it, as
 * it was sent, and all that follows is added up, within bounds; what is more is dropped, and logged.
 */
export class UsageReporter implements Running {
  readonly recorder: UsageRecorder;
  readonly counts = new GatewayCounts();
  readonly #options: UsageOptions;
  readonly #settled: SettledUse;
  readonly #settledCounts = new SettledCounts();
  readonly #log: ReportLog;
  readonly #stopping = new AbortController();
  readonly #running: Promise<void>;
  /** Sent, and not known to be counted. */
  #sent: UsageReport | undefined;
  #wake: () => void = () => undefined;

  constructor(options: UsageOptions) {
    const { maxRows = standardRows, now, log, url } = options;
    this.#options = options;
    this.#log = new ReportLog(log, url);
    this.#settled = new SettledUse({ rows: maxRows, length: maxLength });
    this.recorder = new UsageRecorder({ maxRows, now, onFilling: () => this.#wake() });
    this.#running = this.#run();
  }

  /** Reports what is left, unless that takes long. */
  async stop(): Promise<void> {
    this.#stopping.abort();
    this.#wake();
    await this.#running;
    const limit = new AbortController();
    const timer = setTimeout(() => limit.abort(), lastWordMs);
    try {
      await this.#settle(performance.now() + lastWordMs);
      await this.#sendAll(limit.signal);
    } catch (error) {
      this.#log.failed(toMeshError(error));
    } finally {
      clearTimeout(timer);
    }
  }

  async #run(): Promise<void> {
    let attempts = 0;
    let retryAt = 0;
    while (!this.#stopping.signal.aborted) {
      const { intervalMs, chance } = this.#options;
      const restMs = retryAt ? retryAt - performance.now() : intervalMs * (0.9 + 0.2 * chance());
      await this.#rest(restMs);
      await this.#settle();
      if (this.#stopping.signal.aborted || performance.now() < retryAt) continue;
      try {
        await this.#sendAll(this.#stopping.signal);
        attempts = 0;
        retryAt = 0;
      } catch (error) {
        if (!this.#stopping.signal.aborted) this.#log.failed(toMeshError(error));
        retryAt = performance.now() + backOffMs(reconnection, attempts++, chance());
      }
    }
  }

  /** Brings what was counted into the form that is reported; after the deadline no more of it. Never throws. */
  async #settle(deadline = Number.POSITIVE_INFINITY): Promise<void> {
    const { uses, uncounted } = this.recorder.take();
    let dropped = uncounted;
    // Counted for the day on which it is taken: at midnight a few seconds count for the next one.
    const today = utcDay(new Date(this.#options.now()));
    dropped += this.#settledCounts.add(today, this.counts.take());
    for (const { shape, day, clients } of uses) {
      if (performance.now() > deadline) break;
      const operation = await shape.describe().catch((error) => this.#log.unreadable(error));
      if (!operation) continue;
      for (const [client, count] of clients) {
        if (!this.#settled.add(operation, client, day, count)) dropped += count.requests;
      }
    }
    this.#log.dropped(dropped);
  }

  /** Throws when the registry cannot take one. */
  async #sendAll(signal: AbortSignal): Promise<void> {
    const { url } = this.#options;
    while (this.#sent || !this.#settled.isEmpty || !this.#settledCounts.isEmpty) {
      this.#sent ??= this.#nextReport();
      try {
        this.#log.taken(await sendReport(this.#sent, { url, timeoutMs, signal }));
      } catch (error) {
        if (!(error instanceof ReportRefused)) throw error;
        this.#log.refused(error, requestsIn(this.#sent));
      }
      this.#sent = undefined;
    }
  }

  #nextReport(): UsageReport {
    const { newId, environment } = this.#options;
    const operations = this.#settled.take(reportLimits);
    return { id: newId(), environment, operations, ...this.#settledCounts.take() };
  }

  /** Until the time is over, or something cannot wait. Keeps no process alive. */
  async #rest(ms: number): Promise<void> {
    let timer: NodeJS.Timeout | undefined;
    await new Promise<void>((resolve) => {
      this.#wake = resolve;
      timer = setTimeout(resolve, ms).unref();
    });
    clearTimeout(timer);
  }
}

function requestsIn({ operations }: UsageReport): number {
  return operations.flatMap(({ use }) => use).reduce((total, { requests }) => total + requests, 0);
}
