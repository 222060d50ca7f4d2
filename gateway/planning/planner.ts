import { Worker } from 'node:worker_threads';
import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import { loader, programIn } from '../../platform/process/spawn-node.ts';
import type { Part } from '../../schema/composition/compose.ts';
import type { FittingGraph } from '../../schema/composition/fitting.ts';
import { MeshError } from '../../schema/errors.ts';
import type {
  PlannedOperation,
  PlannerReply,
  PlannerResult,
  PlannerTask,
  PlanRequest,
  SupergraphFacts,
} from './protocol.ts';

/** `urgent`: a client waits for it. */
export type Urgency = 'urgent' | 'background';

/** Reads supergraphs and plans operations on a thread of its own. */
export interface Planner {
  /** See `composeFitting`. Rejects with RULE_VIOLATED when no part composes. */
  compose(current: readonly Part[], wanted: readonly Part[]): Promise<FittingGraph>;
  /** Rejects with SUPERGRAPH_INVALID when `supergraphSdl` is none. */
  load(supergraphId: string, supergraphSdl: string): Promise<SupergraphFacts>;
  /** What is wrong with a document that can be parsed. Rejects with TIMEOUT as planning does. */
  validate(supergraphId: string, source: string): Promise<readonly GraphQLFormattedError[]>;
  /** Rejects with a GraphQLError when the operation cannot be planned, and with TIMEOUT when that takes too long. */
  plan(request: PlanRequest, urgency: Urgency): Promise<PlannedOperation>;
  forget(supergraphId: string): void;
  stop(): Promise<void>;
}

export interface PlannerOptions {
  /** Longest that one plan may take, in ms; then the thread is given up and begun anew. */
  planTimeoutMs: number;
  /** Most operations that may wait. */
  queueLimit: number;
}

interface Job {
  task: PlannerTask;
  resolve(result: PlannerResult): void;
  reject(error: unknown): void;
}

/**
 * In MB. Left alone, the heap of the thread makes room for as many young objects as that of the gateway, which took
 * 28 MB more when it had read its first supergraph.
 */
const youngGenerationMb = 8;

export function startPlanner(options: PlannerOptions): Planner {
  return new PlannerThread(options);
}

class PlannerThread implements Planner {
  readonly #options: PlannerOptions;
  readonly #queues: Record<Urgency, Job[]> = { urgent: [], background: [] };
  /** What a new thread must read before it can plan. */
  readonly #loaded = new Map<string, string>();
  #worker: Worker | undefined;
  #running: { job: Job; taskId: number; timer: NodeJS.Timeout } | undefined;
  #lastTaskId = 0;
  #isStopped = false;

  constructor(options: PlannerOptions) {
    this.#options = options;
    // What it loads takes a while, in which others get ready too.
    this.#worker = this.#startWorker();
  }

  async compose(current: readonly Part[], wanted: readonly Part[]): Promise<FittingGraph> {
    const result = await this.#enqueue({ kind: 'compose', current, wanted }, 'urgent');
    if (result.kind === 'composed') return result.graph;
    const reason = result.kind === 'refused' ? result.message : result.kind;
    throw new MeshError('RULE_VIOLATED', reason);
  }

  async load(supergraphId: string, supergraphSdl: string): Promise<SupergraphFacts> {
    const result = await this.#enqueue({ kind: 'load', supergraphId, supergraphSdl }, 'urgent');
    if (result.kind !== 'loaded') throw invalidSupergraph(result);
    this.#loaded.set(supergraphId, supergraphSdl);
    return result.facts;
  }

  async validate(supergraphId: string, source: string): Promise<readonly GraphQLFormattedError[]> {
    const result = await this.#enqueue({ kind: 'validate', supergraphId, source }, 'urgent');
    if (result.kind === 'validated') return result.problems;
    throw refusedOperation(result);
  }

  async plan(request: PlanRequest, urgency: Urgency): Promise<PlannedOperation> {
    const result = await this.#enqueue({ kind: 'plan', request }, urgency);
    if (result.kind === 'planned') return result.operation;
    throw refusedOperation(result);
  }

  forget(supergraphId: string): void {
    this.#loaded.delete(supergraphId);
    if (this.#isStopped) return;
    // A thread that went away has forgotten already.
    this.#enqueue({ kind: 'forget', supergraphId }, 'background').catch(() => undefined);
  }

  async stop(): Promise<void> {
    this.#isStopped = true;
    this.#failAll(new MeshError('INTERNAL', 'The gateway is stopping'));
    await this.#worker?.terminate();
  }

  #enqueue(task: PlannerTask, urgency: Urgency): Promise<PlannerResult> {
    if (this.#isStopped) throw new MeshError('INTERNAL', 'The gateway is stopping');
    const queue = this.#queues[urgency];
    const isForClient = task.kind === 'plan' || task.kind === 'validate';
    if (isForClient && queue.length >= this.#options.queueLimit) {
      throw new MeshError(
        'LIMIT_EXCEEDED',
        'Too many new operations wait to be planned; try again in a second',
      );
    }
    return new Promise((resolve, reject) => {
      queue.push({ task, resolve, reject });
      this.#next();
    });
  }

  #next(): void {
    if (this.#running) return;
    const job = this.#queues.urgent.shift() ?? this.#queues.background.shift();
    if (!job) return;
    this.#lastTaskId += 1;
    const timer = setTimeout(() => this.#giveUp(), this.#options.planTimeoutMs);
    this.#running = { job, taskId: this.#lastTaskId, timer };
    this.#worker ??= this.#startWorker();
    this.#worker.postMessage({ ...job.task, taskId: this.#lastTaskId });
  }

  #startWorker(): Worker {
    const file = programIn(import.meta.dirname, 'planner-thread');
    const resourceLimits = { maxYoungGenerationSizeMb: youngGenerationMb };
    const worker = new Worker(file, { execArgv: loader(file), resourceLimits });
    worker.on('message', (reply: PlannerReply) => this.#finish(reply));
    worker.on('error', (error) => this.#lose(worker, error));
    for (const [supergraphId, supergraphSdl] of this.#loaded) {
      worker.postMessage({ kind: 'load', supergraphId, supergraphSdl, taskId: 0 });
    }
    // It works on behalf of requests, and must not keep the process by itself.
    worker.unref();
    return worker;
  }

  #finish({ taskId, ...result }: PlannerReply): void {
    if (this.#running?.taskId !== taskId) return;
    const { job, timer } = this.#running;
    clearTimeout(timer);
    this.#running = undefined;
    job.resolve(result);
    this.#next();
  }

  #giveUp(): void {
    const worker = this.#worker;
    if (!worker) return;
    const limit = `${this.#options.planTimeoutMs / 1000} s`;
    this.#lose(
      worker,
      new MeshError('TIMEOUT', `This could not be planned within ${limit}; ask for less at once`),
    );
    void worker.terminate();
  }

  /** The job under way fails; those that wait go to a new thread. */
  #lose(worker: Worker, error: unknown): void {
    if (this.#worker !== worker) return;
    this.#worker = undefined;
    const lost = this.#running;
    this.#running = undefined;
    clearTimeout(lost?.timer);
    lost?.job.reject(error);
    this.#next();
  }

  #failAll(error: unknown): void {
    clearTimeout(this.#running?.timer);
    this.#running?.job.reject(error);
    this.#running = undefined;
    for (const queue of Object.values(this.#queues)) {
      for (const { reject } of queue.splice(0)) reject(error);
    }
  }
}

function invalidSupergraph(result: PlannerResult): MeshError {
  const reason = result.kind === 'refused' ? result.message : result.kind;
  return new MeshError('SUPERGRAPH_INVALID', `This holds no Federation 2 supergraph: ${reason}`);
}

function refusedOperation(result: PlannerResult): Error {
  if (result.kind !== 'refused') return new MeshError('INTERNAL', 'The planner lost its way');
  return new GraphQLError(result.message, {
    extensions: { code: 'OPERATION_REFUSED' },
  });
}
