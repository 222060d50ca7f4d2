import { toMeshError } from '../../../schema/errors.ts';
import type { ServedSupergraph } from '../store/served-supergraphs.ts';
import { type SupergraphEvent, supergraphEvent } from './event.ts';
import type { Listener } from './listener.ts';
import { sharedCall } from './shared-call.ts';

export interface BroadcastOptions {
  /** The revision of every environment. */
  readRevisions(): Promise<ReadonlyMap<string, number>>;
  readSupergraph(environment: string): Promise<ServedSupergraph | undefined>;
  /** Told, once each time, that what is served cannot be read. */
  onTrouble(error: unknown): void;
  /** How often the revisions are looked at while anybody listens. */
  pollMs: number;
  heartbeatMs: number;
}

/**
 * Tells listeners what their environment serves, at once and whenever it changes. It looks at the database
 * once for all of them, since any process that shares the database may change it; nobody there, no look.
 */
export class Broadcast {
  /** By environment. */
  readonly #listeners = new Map<string, Set<Listener>>();
  /** What an environment serves, while somebody listens to it. */
  readonly #events = new Map<string, SupergraphEvent>();
  readonly #options: BroadcastOptions;
  readonly #look: () => Promise<ReadonlyMap<string, number>>;
  readonly #read: (environment: string) => Promise<SupergraphEvent | undefined>;
  #looking: NodeJS.Timeout | undefined;
  #beating: NodeJS.Timeout | undefined;
  #trouble = '';

  constructor(options: BroadcastOptions) {
    this.#options = options;
    const look = sharedCall(() => options.readRevisions());
    this.#look = () => look('');
    this.#read = sharedCall(async (environment) => {
      const served = await options.readSupergraph(environment);
      return served && supergraphEvent(served);
    });
  }

  get size(): number {
    return [...this.#listeners.values()].reduce((sum, { size }) => sum + size, 0);
  }

  /** The revision of every environment by its name, read now. Rejects when the database is away. */
  revisions(): Promise<ReadonlyMap<string, number>> {
    return this.#look();
  }

  /** Tells the listener what is served, `revision` as far as is known, and goes on until `remove`. */
  add(environment: string, revision: number, listener: Listener): void {
    const there = this.#listeners.get(environment) ?? new Set();
    this.#listeners.set(environment, there.add(listener));
    this.#looking ??= setTimeout(() => this.#tick(), this.#options.pollMs);
    this.#beating ??= setInterval(() => this.#beat(), this.#options.heartbeatMs);
    this.#tell(environment, revision).catch((error) => this.#complain(error));
  }

  remove(environment: string, listener: Listener): void {
    const there = this.#listeners.get(environment);
    there?.delete(listener);
    if (there?.size) return;
    this.#listeners.delete(environment);
    this.#events.delete(environment);
    if (!this.#listeners.size) this.#rest();
  }

  /** Ends every stream. */
  stop(): void {
    for (const listener of this.#all()) listener.end();
    this.#listeners.clear();
    this.#events.clear();
    this.#rest();
  }

  async #tick(): Promise<void> {
    try {
      const revisions = await this.#look();
      const told = [...this.#listeners.keys()].map((environment) =>
        this.#tell(environment, revisions.get(environment) ?? 0),
      );
      await Promise.all(told);
      this.#trouble = '';
    } catch (error) {
      this.#complain(error);
    }
    this.#looking?.refresh();
  }

  async #tell(environment: string, revision: number): Promise<void> {
    if (revision === 0) return;
    const known = this.#events.get(environment);
    const event = known?.revision === revision ? known : await this.#read(environment);
    const there = this.#listeners.get(environment);
    // A reading that began earlier may give what was served before; the next look makes up for it.
    if (!event || !there || event.revision < revision) return;
    this.#events.set(environment, event);
    for (const listener of there) listener.offer(event);
  }

  #beat(): void {
    for (const listener of this.#all()) listener.beat();
  }

  #all(): Listener[] {
    return [...this.#listeners.values()].flatMap((there) => [...there]);
  }

  #rest(): void {
    clearTimeout(this.#looking);
    clearInterval(this.#beating);
    this.#looking = undefined;
    this.#beating = undefined;
  }

  #complain(error: unknown): void {
    const { message } = toMeshError(error);
    if (message !== this.#trouble) this.#options.onTrouble(error);
    this.#trouble = message;
  }
}
