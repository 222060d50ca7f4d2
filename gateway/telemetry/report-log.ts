import type { Logger } from '../../platform/process/log.ts';
import type { UsageReceipt } from '../../schema/checks/usage/usage-report.ts';
import type { MeshError } from '../../schema/errors.ts';

/** Tells what becomes of reports: each trouble once, until it is over or another one. */
export class ReportLog {
  readonly #log: Logger;
  readonly #url: string;
  #trouble = '';
  #refusal = '';
  #isDropping = false;

  constructor(log: Logger, url: string) {
    this.#log = log;
    this.#url = url;
  }

  /** The registry is away. */
  failed({ message }: MeshError): void {
    if (message === this.#trouble) return;
    this.#trouble = message;
    this.#log.warn(`use cannot be reported to ${this.#url} now, and is kept: ${message}`);
  }

  /** The registry took a report, maybe without some of it. */
  taken({ refused }: UsageReceipt): void {
    if (this.#trouble) this.#log.info(`use is reported to ${this.#url} again`);
    this.#trouble = '';
    if (!refused.length) {
      this.#refusal = '';
      return;
    }
    const requests = refused.reduce((total, each) => total + each.requests, 0);
    this.#tellRefusal(refused[0]?.reason ?? '', requests);
  }

  /** The registry will not take a report. */
  refused({ message }: MeshError, requests: number): void {
    this.#trouble = '';
    this.#tellRefusal(message, requests);
  }

  /** An operation cannot be brought into the form that is reported, which is our own fault. */
  unreadable(error: unknown): void {
    this.#log.error({ err: error }, 'the use of an operation cannot be reported');
  }

  /** So many answers were not counted, as there was no room; 0 when all were. */
  dropped(answers: number): void {
    if (answers && !this.#isDropping) {
      this.#log.warn(`the use of ${answers} answers is not reported: it is of too many kinds`);
    }
    this.#isDropping = answers > 0;
  }

  #tellRefusal(reason: string, requests: number): void {
    if (reason === this.#refusal) return;
    this.#refusal = reason;
    this.#log.warn(`the registry does not count the use of ${requests} requests: ${reason}`);
  }
}
