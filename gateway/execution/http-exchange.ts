import type { Dispatcher } from 'undici';
import type { HttpAnswer } from './http-source.ts';

/** What an exchange ends with when its time is over. */
export class DeadlineError extends Error {}

/**
 * One request and its answer, collected. undici tells it what happens; it tells the caller once.
 * The deadline counts from the start, and so covers waiting for a connection, and connecting.
 */
export class Exchange implements Dispatcher.DispatchHandler {
  readonly #resolve: (answer: HttpAnswer) => void;
  readonly #reject: (cause: Error) => void;
  readonly #timer: NodeJS.Timeout;
  #controller: Dispatcher.DispatchController | undefined;
  #overdue: DeadlineError | undefined;
  #status = 0;
  /** Nearly every answer is one chunk; a list is made for the others only. */
  #first: Buffer | undefined;
  #more: Buffer[] | undefined;

  constructor(
    resolve: (answer: HttpAnswer) => void,
    reject: (cause: Error) => void,
    timeoutMs: number,
  ) {
    this.#resolve = resolve;
    this.#reject = reject;
    this.#timer = setTimeout(giveUp, timeoutMs, this);
  }

  /** Ends it for the caller at once; a connection that it has is closed, since its answer may come still. */
  giveUp(): void {
    this.#overdue = new DeadlineError('no whole answer in time');
    this.#reject(this.#overdue);
    this.#controller?.abort(this.#overdue);
  }

  onRequestStart(controller: Dispatcher.DispatchController): void {
    this.#controller = controller;
    // Its turn came too late: nobody waits for it any more.
    if (this.#overdue) controller.abort(this.#overdue);
  }

  onResponseStart(_controller: Dispatcher.DispatchController, status: number): void {
    this.#status = status;
  }

  onResponseData(_controller: Dispatcher.DispatchController, chunk: Buffer): void {
    if (!this.#first) this.#first = chunk;
    else if (this.#more) this.#more.push(chunk);
    else this.#more = [this.#first, chunk];
  }

  onResponseEnd(): void {
    clearTimeout(this.#timer);
    // Joined before it is read: a letter's bytes may lie in two chunks.
    const bytes = this.#more ? Buffer.concat(this.#more) : (this.#first ?? nothing);
    this.#resolve({ status: this.#status, bytes });
  }

  onResponseError(_controller: Dispatcher.DispatchController, error: Error): void {
    clearTimeout(this.#timer);
    this.#reject(error);
  }
}

const nothing = Buffer.alloc(0);

/** One function for all exchanges: a closure for each would cost more than the timer. */
function giveUp(exchange: Exchange): void {
  exchange.giveUp();
}
