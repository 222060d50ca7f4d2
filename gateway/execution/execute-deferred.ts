import type { DeferredSteps, StepsChoice } from '../planning/compile/deferred-steps.ts';
import { type CompletedPart, DeferredParts, type Part, type Written } from './deferred-parts.ts';
import { type RunningStages, startStages } from './deferred-stages.ts';
import { beginRun, type ExecutionRequest } from './execute-plan.ts';
import type { ExecutionError } from './execution-error.ts';

/** What follows the first part, as it becomes ready. */
export interface NextParts {
  completed: readonly CompletedPart[];
  /** Those that are to come besides what was announced before. */
  pending: readonly Part[];
  hasNext: boolean;
}

export interface AnswerInParts {
  first: Written;
  /** To be read once. Whoever stops reading stops the work. */
  rest: AsyncIterable<NextParts>;
  /** Resolves when no subgraph is asked any more, whether somebody reads or not. */
  finished: Promise<void>;
}

/** Takes the answer of one request in parts. */
export interface PartsTaker {
  /** Aborted when the client is gone. */
  signal: AbortSignal | undefined;
  /** Called before the first part is given as the gateway's result, if others may follow. */
  take(answer: AnswerInParts): void;
}

/**
 * Runs a plan whose answer comes in parts, and resolves to the first of them. As with `executePlan`, failures of
 * subgraphs are errors of the part that lacks something. The signal says that the client is gone.
 */
export async function executeDeferred(
  execution: ExecutionRequest,
  signal: AbortSignal | undefined,
): Promise<AnswerInParts> {
  const { plan, coerced } = execution;
  const { deferred } = plan;
  if (!deferred) throw new TypeError('The plan has one part only');
  const run = beginRun(execution);
  const stages = startStages(run, chosenSteps(deferred.steps, coerced));
  const parts = new DeferredParts(run, deferred);
  const rest = new RestOfAnswer(stages, parts, signal);
  try {
    await stages.first;
    const fetchedAtMs = run.timeline?.elapsed() ?? 0;
    const first = parts.writeFirst();
    run.timeline?.add('project', fetchedAtMs);
    rest.begin();
    return { first, rest: rest.read(), finished: stages.finished };
  } catch (error) {
    stages.stop();
    throw error;
  }
}

function chosenSteps(
  choice: StepsChoice,
  variables: Readonly<Record<string, unknown>>,
): DeferredSteps {
  if (choice.kind === 'parts') return choice;
  const isTrue = variables[choice.variable] === true;
  return chosenSteps(isTrue ? choice.whenTrue : choice.whenFalse, variables);
}

interface FetchedPart {
  label: string;
  errors: readonly ExecutionError[];
}

class RestOfAnswer {
  readonly #stages: RunningStages;
  readonly #parts: DeferredParts;
  readonly #watched = new Set<string>();
  #ready: FetchedPart[] = [];
  #wake: () => void = () => undefined;
  #isStopped = false;

  constructor(stages: RunningStages, parts: DeferredParts, signal: AbortSignal | undefined) {
    this.#stages = stages;
    this.#parts = parts;
    if (signal?.aborted) this.#stop();
    else signal?.addEventListener('abort', () => this.#stop(), { once: true });
  }

  /** To be called when it is known what is pending. */
  begin(): void {
    this.#watchPending();
    // Nobody needs what was begun early for parts that then had no place in the answer.
    if (!this.#watched.size) this.#stop();
  }

  async *read(): AsyncGenerator<NextParts, void, undefined> {
    try {
      while (this.#parts.pendingLabels.length) {
        const ready = await this.#nextReady();
        if (this.#isStopped) return;
        yield this.#write(ready);
      }
    } finally {
      this.#stop();
    }
  }

  #write(ready: readonly FetchedPart[]): NextParts {
    const written = ready.map(({ label, errors }) => this.#parts.write(label, errors));
    this.#watchPending();
    return {
      completed: written.flatMap(({ completed }) => completed),
      pending: written.flatMap(({ pending }) => pending),
      hasNext: this.#parts.pendingLabels.length > 0,
    };
  }

  #watchPending(): void {
    for (const label of this.#parts.pendingLabels) {
      if (this.#watched.has(label)) continue;
      this.#watched.add(label);
      const fetched = this.#stages.later.get(label) ?? Promise.resolve([]);
      void fetched.then((errors) => {
        this.#ready.push({ label, errors });
        this.#wake();
      });
    }
  }

  async #nextReady(): Promise<FetchedPart[]> {
    if (!this.#ready.length && !this.#isStopped) {
      await new Promise<void>((resolve) => {
        this.#wake = resolve;
      });
    }
    const ready = this.#ready;
    this.#ready = [];
    return ready;
  }

  #stop(): void {
    this.#isStopped = true;
    this.#stages.stop();
    this.#wake();
  }
}
