import { utcDay } from '../../schema/day.ts';
import type { ExecutedOperation, Outcome } from './answered.ts';
import { AskedShape } from './asked-shape.ts';
import type { Client } from './client.ts';
import { countAnswer, noUse, type UseCount } from './use-count.ts';

/** What was asked of one operation on one day, by client. */
export interface FreshUse {
  shape: AskedShape;
  day: string;
  clients: ReadonlyMap<Client, UseCount>;
}

export interface RecorderOptions {
  /** Rows of operation, client and day at most; what is more is counted as one number. */
  maxRows: number;
  /** In ms since 1970. */
  now(): number;
  /** Called when half of the rows are used. */
  onFilling(): void;
}

const dayMs = 24 * 60 * 60 * 1000;

/**
 * Counts answered operations. Part of every request: it looks up what is there and adds to numbers,
 * and leaves all else to whoever takes what was counted.
 */
export class UsageRecorder {
  readonly #options: RecorderOptions;
  readonly #shapes = new WeakMap<ExecutedOperation['operation'], AskedShape>();
  #fresh = new Map<AskedShape, Map<Client, UseCount>>();
  /** Of days that are over. */
  #before: FreshUse[] = [];
  #rows = 0;
  #uncounted = 0;
  #day = '';
  #dayEndsAt = 0;

  constructor(options: RecorderOptions) {
    this.#options = options;
  }

  record(executed: ExecutedOperation, client: Client, { elapsedMs, hasErrors }: Outcome): void {
    const now = this.#options.now();
    if (now >= this.#dayEndsAt || now < this.#dayEndsAt - dayMs) this.#beginDay(now);
    const shape = this.#shapeOf(executed);
    if (shape.isLeftOut) return;
    const count = this.#fresh.get(shape)?.get(client) ?? this.#addRow(shape, client);
    if (count) countAnswer(count, elapsedMs, hasErrors);
    else this.#uncounted += 1;
  }

  /** What was counted since the last time, and how many answers were too many to be told apart. */
  take(): { uses: FreshUse[]; uncounted: number } {
    this.#closeDay();
    const taken = { uses: this.#before, uncounted: this.#uncounted };
    this.#before = [];
    this.#rows = 0;
    this.#uncounted = 0;
    return taken;
  }

  #shapeOf({ supergraph: { schema }, operation }: ExecutedOperation): AskedShape {
    const known = this.#shapes.get(operation);
    if (known) return known;
    const shape = new AskedShape(operation, schema);
    this.#shapes.set(operation, shape);
    return shape;
  }

  #addRow(shape: AskedShape, client: Client): UseCount | undefined {
    const { maxRows, onFilling } = this.#options;
    if (this.#rows >= maxRows) return undefined;
    this.#rows += 1;
    if (this.#rows === Math.ceil(maxRows / 2)) onFilling();
    const count = noUse();
    const clients = this.#fresh.get(shape);
    if (clients) clients.set(client, count);
    else this.#fresh.set(shape, new Map([[client, count]]));
    return count;
  }

  #beginDay(now: number): void {
    this.#closeDay();
    this.#day = utcDay(new Date(now));
    this.#dayEndsAt = Date.parse(`${this.#day}T00:00:00Z`) + dayMs;
  }

  #closeDay(): void {
    for (const [shape, clients] of this.#fresh) {
      this.#before.push({ shape, day: this.#day, clients });
    }
    this.#fresh = new Map();
  }
}
