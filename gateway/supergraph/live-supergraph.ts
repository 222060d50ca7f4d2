import type { Subgraph } from '../execution/subgraph.ts';
import type { OperationCacheLimits } from '../planning/operation-cache.ts';
import type { Planner } from '../planning/planner.ts';
import { type ServedSupergraph, serveSupergraph } from './served-supergraph.ts';
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
  /** The subgraphs of what is about to be served: in use already. */
  readonly #arriving = new Set<Subgraph>();
  #current: ServedSupergraph | undefined;
  /** Updates that were left out for a later one, oldest first, until it turns out whether that can be served. */
  #overtaken: string[] = [];
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
   * overtaken meanwhile is left out, unless the other cannot be served.
   * Rejects with SUPERGRAPH_INVALID; what was served before still is.
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
    if (sdl !== this.#wanted) {
      this.#overtaken.push(sdl);
      return;
    }
    const overtaken = this.#overtaken.splice(0).reverse();
    try {
      await this.#serve(sdl);
    } catch (error) {
      await this.#serveFirstGood(overtaken);
      throw error;
    }
  }

  async #serveFirstGood(sdls: readonly string[]): Promise<void> {
    for (const sdl of sdls) {
      try {
        return await this.#serve(sdl);
      } catch {
        // Whoever gave the last one is told why that cannot be served; nobody waits for this one.
      }
    }
  }

  async #serve(sdl: string): Promise<void> {
    const before = this.#current;
    if (before?.sdl === sdl) return;
    try {
      const next = await this.#prepare(sdl, before);
      this.#current = next;
      if (before) this.#retire(before);
      this.#options.onServed(next);
    } finally {
      this.#arriving.clear();
      this.#closeUnused();
    }
  }

  async #prepare(sdl: string, before: ServedSupergraph | undefined): Promise<ServedSupergraph> {
    const { planner, limits } = this.#options;
    const subgraphAt = (address: { name: string; url: string }) => {
      const subgraph = this.#clientAt(address);
      this.#arriving.add(subgraph);
      return subgraph;
    };
    const next = await serveSupergraph({ sdl, planner, limits, subgraphAt });
    if (before) await warmUp(before, next);
    return next;
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
    this.#retiring.add(supergraph);
    if (supergraph.requests === 0) this.#giveUp(supergraph);
  }

  #giveUp(supergraph: ServedSupergraph): void {
    this.#retiring.delete(supergraph);
    supergraph.isGivenUp = true;
    this.#options.planner.forget(supergraph.id);
    this.#closeUnused();
  }

  #closeUnused(): void {
    const inUse = new Set(this.#arriving);
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
