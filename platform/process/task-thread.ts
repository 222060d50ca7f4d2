import { parentPort, Worker } from 'node:worker_threads';
import { MeshError } from '../../schema/errors.ts';
import { loader } from './spawn-node.ts';

export interface TaskThreadOptions {
  /** The program, which calls `serveTasks`. */
  file: string;
  /** Longest that one task may take, in ms; then the thread is given up. */
  timeoutMs: number;
  /** Most tasks that may wait. */
  queueLimit: number;
  /** How long a thread without work is kept, in ms: a new one must load everything again. */
  idleMs: number;
  /** Most memory of the thread's heap, in MB; then it is given up. */
  maxHeapMb: number;
}

interface Job<Task, Result> {
  task: Task;
  resolve(result: Result): void;
  reject(error: unknown): void;
}

type Reply<Result> = { result: Result } | { failure: string };

/**
 * A thread of its own for long work, one task after the other: it begins with the first task, and ends when it has
 * nothing to do. Tasks and results are plain data.
 */
export class TaskThread<Task, Result> {
  readonly #options: TaskThreadOptions;
  readonly #waiting: Job<Task, Result>[] = [];
  #running: Job<Task, Result> | undefined;
  #worker: Worker | undefined;
  #timer: NodeJS.Timeout | undefined;
  #isStopped = false;

  constructor(options: TaskThreadOptions) {
    this.#options = options;
  }

  /** Rejects with TIMEOUT, with LIMIT_EXCEEDED when too many wait, and with INTERNAL for what the task throws. */
  run(task: Task): Promise<Result> {
    if (this.#isStopped) return Promise.reject(stopping());
    if (this.#waiting.length >= this.#options.queueLimit) {
      const message = `${this.#waiting.length} wait already; try again in a minute`;
      return Promise.reject(new MeshError('LIMIT_EXCEEDED', message));
    }
    return new Promise((resolve, reject) => {
      this.#waiting.push({ task, resolve, reject });
      this.#next();
    });
  }

  /** What waits or is under way fails. */
  async stop(): Promise<void> {
    this.#isStopped = true;
    for (const { reject } of this.#waiting.splice(0)) reject(stopping());
    await this.#giveUp(stopping());
  }

  #next(): void {
    if (this.#running) return;
    clearTimeout(this.#timer);
    const job = this.#waiting.shift();
    const { idleMs, timeoutMs } = this.#options;
    if (!job) {
      this.#timer = setTimeout(() => void this.#giveUp(stopping()), idleMs).unref();
      return;
    }
    this.#running = job;
    const seconds = timeoutMs / 1000;
    const tooLong = new MeshError('TIMEOUT', `This took more than ${seconds} s, and was given up`);
    this.#timer = setTimeout(() => void this.#giveUp(tooLong), timeoutMs);
    this.#worker ??= this.#start();
    this.#worker.postMessage(job.task);
  }

  #start(): Worker {
    const { file, maxHeapMb } = this.#options;
    const limits = { maxOldGenerationSizeMb: maxHeapMb };
    const worker = new Worker(file, { execArgv: loader(file), resourceLimits: limits });
    worker.on('message', (reply: Reply<Result>) => this.#finish(worker, reply));
    worker.on('error', (cause) => {
      const reason = new MeshError('INTERNAL', failed, { cause });
      if (this.#worker === worker) void this.#giveUp(reason);
    });
    worker.unref();
    return worker;
  }

  #finish(worker: Worker, reply: Reply<Result>): void {
    if (this.#worker !== worker) return;
    const job = this.#running;
    this.#running = undefined;
    if ('result' in reply) job?.resolve(reply.result);
    else job?.reject(new MeshError('INTERNAL', failed, { cause: new Error(reply.failure) }));
    this.#next();
  }

  /** The task under way fails; those that wait go to a new thread. */
  async #giveUp(reason: MeshError): Promise<void> {
    clearTimeout(this.#timer);
    const worker = this.#worker;
    this.#worker = undefined;
    this.#running?.reject(reason);
    this.#running = undefined;
    await worker?.terminate();
    if (!this.#isStopped && this.#waiting.length) this.#next();
  }
}

/** What the thread threw is the cause: clients see the message. */
const failed = 'The thread that works on this failed';

const stopping = () => new MeshError('INTERNAL', 'This process is stopping');

/** In the thread: answers each task with what `perform` makes of it. */
export function serveTasks<Task, Result>(perform: (task: Task) => Result): void {
  const port = parentPort;
  port?.on('message', (task: Task) => {
    port.postMessage(attempt(() => perform(task)));
  });
}

function attempt<Result>(work: () => Result): Reply<Result> {
  try {
    return { result: work() };
  } catch (error) {
    return { failure: error instanceof Error ? (error.stack ?? error.message) : String(error) };
  }
}
