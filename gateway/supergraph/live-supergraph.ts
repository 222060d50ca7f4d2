import type { Subgraph } from '../execution/subgraph.ts';
import type { OperationCacheLimits } from '../planning/operation-cache.ts';
import type { Planner } from '../planning/planner.ts';
import { type ServedSupergraph, serveSupergraph, supergraphId } from './served-supergraph.ts';
import { warmUp } from './warm-up.ts';

export interface LiveSupergraphOptions {
  planner: Planner;
  limits: OperationCacheLimits;
  createSubgraph(address: { name: string; url: string }): Subgraph;
  /** Called at the moment from which on a supergraph is served. */
  onServed(supergraph: ServedSupergraph): void;
}

/**
 * The supergraph that is served, and its replacement by another one without losing a request: the new one is
 * read and its hottest operations are planned while the old one serves; requests under way end on the old one,
 * which then gives up what the new one does not use.
 */
export class LiveSupergraph {
  readonly #options: LiveSupergraphOptions;
  /** By name and address. */
  readonly #clients = new Map<string, Subgraph>();
  readonly #retiring = new Set<ServedSupergraph>();
  #current: ServedSupergraph | undefined;
  #updating: Promise<void> = Promise.resolve();
  #wanted = '';

  constructor(options: LiveSupergraphOptions) {
    this.#options = options;
  }

  get current(): ServedSupergraph | undefined {
    return this.#current;
  }

  /**
   * Serves `sdl` from the moment that this resolves. Updates follow each other, and one that another has
   * overtaken meanwhile is left out. Rejects with SUPERGRAPH_INVALID; what was served before still is.
   */
  update(sdl: string): Promise<void> {
    this.#wanted = sdl;
    const update = this.#updating.then(() => this.#replace(sdl));
    this.#updating = update.catch(() => undefined);
    return update;
  }

  /** Counts a request in; call `release` when it is answered. */
  hold(supergraph: ServedSupergraph): void {
    supergraph.requests += 1;
  }

  release(supergraph: ServedSupergraph): void {
    supergraph.requests -= 1;
    if (supergraph.requests === 0 && this.#retiring.has(supergraph)) this.#giveUp(supergraph);
  }

  async stop(): Promise<void> {
    await this.#updating;
    await Promise.all([...this.#clients.values()].map((subgraph) => subgraph.stop()));
    this.#clients.clear();
  }

  async #replace(sdl: string): Promise<void> {
    const before = this.#current;
    if (sdl !== this.#wanted || (before && before.id === supergraphId(sdl))) return;
    const { planner, limits, onServed } = this.#options;
    const subgraphAt = (address: { name: string; url: string }) => this.#clientAt(address);
    const next = await serveSupergraph({ sdl, planner, limits, subgraphAt });
    if (before) await warmUp(before, next);
    this.#current = next;
    onServed(next);
    if (before) this.#retire(before);
  }

  #clientAt(address: { name: string; url: string }): Subgraph {
    const key = `${address.name} ${address.url}`;
    const known = this.#clients.get(key);
    if (known) return known;
    const subgraph = this.#options.createSubgraph(address);
    this.#clients.set(key, subgraph);
    return subgraph;
  }

  #retire(supergraph: ServedSupergraph): void {
    if (supergraph.requests === 0) this.#giveUp(supergraph);
    else this.#retiring.add(supergraph);
  }

  #giveUp(supergraph: ServedSupergraph): void {
    this.#retiring.delete(supergraph);
    if (supergraph.id !== this.#current?.id) this.#options.planner.forget(supergraph.id);
    const inUse = new Set<Subgraph>();
    for (const each of [this.#current, ...this.#retiring]) {
      for (const subgraph of each?.subgraphs.values() ?? []) inUse.add(subgraph);
    }
    for (const [key, subgraph] of this.#clients) {
      if (inUse.has(subgraph)) continue;
      this.#clients.delete(key);
      // It serves nobody any more, so its failure to close is nobody's loss.
      subgraph.stop().catch(() => undefined);
    }
  }
}
