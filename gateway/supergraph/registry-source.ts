import type { Logger } from '../../platform/process/log.ts';
import { MeshError } from '../../schema/errors.ts';
import { type FollowedRegistry, followRegistry } from './follow-registry.ts';
import { type LastGood, lastGood } from './last-good.ts';
import { Newest } from './newest.ts';
import { type OnServed, type ReleasedSupergraph, readReleased } from './released-supergraph.ts';
import { type Serve, type SupergraphSource, serving, untilLetGo } from './supergraph-source.ts';

export interface RegistryOptions {
  registry: FollowedRegistry;
  lastGoodFile: string;
  /** How long a start waits for the registry before it takes what is on disk, in ms. */
  waitMs: number;
  /** Told what is served from now on. */
  onServed?: OnServed | undefined;
  log: Logger;
}

/**
 * The supergraph of an environment of a registry, followed by a stream. What was served last is kept on disk,
 * and is what a start serves while the registry is away. Without either it waits, as long as it takes.
 * A revision that cannot be served is logged, and the graph stays as it was.
 */
export function followedRegistry(options: RegistryOptions): SupergraphSource {
  const { registry, log } = options;
  const { environment } = registry;
  return (stopping) => ({
    initialize: (hooks) =>
      new Promise((resolve, reject) => {
        const stopped = () => reject(new MeshError('SUBGRAPH_UNAVAILABLE', 'It was stopped'));
        if (stopping.aborted) return stopped();
        stopping.addEventListener('abort', stopped, { once: true });
        const come = new Newest<ReleasedSupergraph>();
        const service = new Service({
          serve: serving(hooks),
          kept: lastGood({ file: options.lastGoodFile, environment, log }),
          onFirst: (supergraphSdl) => resolve({ supergraphSdl, cleanup }),
          onServed: options.onServed,
          log,
        });
        const follower = {
          servedRevision: () => service.revision,
          onSupergraph: (text: string) => takeReleased(text, environment, come, log),
          log,
        };
        const cleanup = untilLetGo(stopping, async (signal) => {
          await Promise.all([
            followRegistry(registry, follower, signal),
            service.run(come, options.waitMs, signal),
          ]);
        });
      }),
  });
}

function takeReleased(
  text: string,
  environment: string,
  come: Newest<ReleasedSupergraph>,
  log: Logger,
): void {
  try {
    come.put(readReleased(text, environment));
  } catch (error) {
    log.error({ err: error }, 'graph kept as it was: the registry gave something else');
  }
}

interface ServiceOptions {
  serve: Serve;
  kept: LastGood;
  /** Called once, when there is something that is served. */
  onFirst(supergraphSdl: string): void;
  onServed: OnServed | undefined;
  log: Logger;
}

/** Serves one after the other what the registry gives, or what is on disk until it gives something. */
class Service {
  /** What the registry gave last and is served. */
  revision: number | undefined;
  readonly #options: ServiceOptions;
  #isServing = false;

  constructor(options: ServiceOptions) {
    this.#options = options;
  }

  async run(come: Newest<ReleasedSupergraph>, waitMs: number, signal: AbortSignal): Promise<void> {
    const waited = new AbortController();
    // Held by a timer of its own: a signal of `AbortSignal.timeout` may be collected before its time.
    const timer = setTimeout(() => waited.abort(), waitMs);
    let released = await come.take(AbortSignal.any([signal, waited.signal]));
    clearTimeout(timer);
    while (!signal.aborted) {
      if (released) await this.#serveReleased(released);
      if (!this.#isServing) await this.#serveKept();
      released = await come.take(signal);
    }
  }

  async #serveReleased(released: ReleasedSupergraph): Promise<void> {
    const { log, kept, serve } = this.#options;
    const { environment, revision, supergraphSdl } = released;
    if (!(await serve(supergraphSdl))) {
      log.error(`revision ${revision} of ${environment} cannot be served, and changes nothing`);
      return;
    }
    log.info(`serving revision ${revision} of ${environment}`);
    this.revision = revision;
    this.#began(released);
    await kept.keep(released);
  }

  async #serveKept(): Promise<void> {
    const { log, kept, serve } = this.#options;
    const found = await kept.read();
    if (!found)
      return log.warn('the registry gave nothing to serve yet, and nothing is on disk; waiting');
    const { environment, revision, supergraphSdl } = found;
    const what = `revision ${revision} of ${environment}, which was served last`;
    if (!(await serve(supergraphSdl))) return log.error(`${what}, cannot be served any more`);
    log.warn(`the registry gave nothing to serve yet: serving ${what}`);
    this.#began(found);
  }

  #began({ environment, revision, supergraphSdl }: ReleasedSupergraph): void {
    this.#options.onServed?.({ environment, revision });
    if (!this.#isServing) this.#options.onFirst(supergraphSdl);
    this.#isServing = true;
  }
}
