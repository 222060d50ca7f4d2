import type { ChildProcess } from 'node:child_process';
import { createInterface } from 'node:readline';
import { errorCodes } from '../../schema/errors.ts';
import { attemptsInARow, type BackOff, backOffMs } from '../process/back-off.ts';
import { type NodeProgram, spawnNode } from '../process/spawn-node.ts';
import { type ChildMessage, readChildMessage } from '../process/supervision.ts';

/** How a process that ended is started again. */
export const restarting: BackOff = { firstMs: 200, longestMs: 10_000, healthyMs: 30_000 };

type State =
  | { phase: 'idle' }
  | { phase: 'starting'; child: ChildProcess }
  | { phase: 'ready'; child: ChildProcess; since: number }
  | { phase: 'waiting'; timer: NodeJS.Timeout }
  | { phase: 'stopped' };

export interface SupervisedOptions {
  name: string;
  program: NodeProgram;
  /** Told of each line that the process prints. */
  onLine(name: string, line: string): void;
  /** Told of what the supervisor itself has to say about it. */
  onNote(name: string, note: string): void;
  /** Told once if it can never start as things are, e.g. its port is taken. */
  onHopeless(name: string): void;
}

/** One process that is started again whenever it ends, until it is stopped. */
export class Supervised {
  readonly name: string;
  /** Resolves when it is ready for the first time; never rejects. */
  readonly firstReady: Promise<void>;
  readonly #options: SupervisedOptions;
  #announceReady: () => void = () => {};
  #state: State = { phase: 'idle' };
  #gone: Promise<void> = Promise.resolve();
  #wasReady = false;
  #restarts = 0;

  constructor(options: SupervisedOptions) {
    this.name = options.name;
    this.#options = options;
    this.firstReady = new Promise((resolve) => {
      this.#announceReady = resolve;
    });
  }

  get isReady(): boolean {
    return this.#state.phase === 'ready';
  }

  start(): void {
    if (this.#state.phase === 'stopped') return;
    const child = spawnNode(this.#options.program);
    this.#state = { phase: 'starting', child };
    let failure: (ChildMessage & { weft: 'failed' }) | undefined;
    for (const stream of [child.stdout, child.stderr]) {
      if (!stream) continue;
      createInterface({ input: stream }).on('line', (line) =>
        this.#options.onLine(this.name, line),
      );
    }
    child.on('message', (message) => {
      const told = readChildMessage(message);
      if (told?.weft === 'ready') this.#becomeReady(child);
      if (told?.weft === 'failed') failure = told;
    });
    this.#gone = new Promise((resolve) => {
      const end = (reason: string) => {
        this.#end(reason, failure);
        resolve();
      };
      child.once('error', (error) => end(`could not be started: ${error.message}`));
      child.once('close', (code, signal) => end(endReason(code, signal)));
    });
  }

  /** Asks it to stop, and kills it after `withinMs`. Resolves when it is gone. */
  async stop(withinMs: number): Promise<void> {
    const state = this.#state;
    this.#state = { phase: 'stopped' };
    if (state.phase === 'waiting') clearTimeout(state.timer);
    if (state.phase !== 'starting' && state.phase !== 'ready') return this.#gone;
    state.child.kill('SIGTERM');
    const impatience = setTimeout(() => state.child.kill('SIGKILL'), withinMs);
    await this.#gone;
    clearTimeout(impatience);
  }

  #becomeReady(child: ChildProcess): void {
    if (this.#state.phase !== 'starting') return;
    this.#state = { phase: 'ready', child, since: performance.now() };
    this.#wasReady = true;
    this.#announceReady();
  }

  #end(reason: string, failure: (ChildMessage & { weft: 'failed' }) | undefined): void {
    const state = this.#state;
    if (state.phase !== 'starting' && state.phase !== 'ready') return;
    const isHopeless = failure !== undefined && errorCodes[failure.code] === 'startup';
    if (isHopeless && !this.#wasReady) {
      this.#state = { phase: 'stopped' };
      this.#options.onHopeless(this.name);
      return;
    }
    const readyMs = state.phase === 'ready' ? performance.now() - state.since : 0;
    const before = attemptsInARow(restarting, this.#restarts, readyMs);
    this.#restarts = before + 1;
    const delayMs = backOffMs(restarting, before, Math.random());
    this.#options.onNote(this.name, `${reason}; starts again in ${(delayMs / 1000).toFixed(1)} s`);
    this.#state = { phase: 'waiting', timer: setTimeout(() => this.start(), delayMs) };
  }
}

function endReason(code: number | null, signal: NodeJS.Signals | null): string {
  return signal ? `ended by ${signal}` : `ended with exit code ${code}`;
}
