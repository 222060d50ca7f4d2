import type { CatalogFind } from './search-catalog.ts';

/** Matches in the order in which they were found, each once. */
export class Findings<Find extends CatalogFind = CatalogFind> {
  readonly #found = new Map<string, Find>();
  readonly #limit: number;

  constructor(limit: number) {
    this.#limit = limit;
  }

  add(matches: readonly Find[]): void {
    for (const match of matches) {
      const key = JSON.stringify([match.product, match.path]);
      if (!this.#found.has(key)) this.#found.set(key, match);
    }
  }

  get isFull(): boolean {
    return this.#found.size >= this.#limit;
  }

  get isEmpty(): boolean {
    return this.#found.size === 0;
  }

  all(): Find[] {
    return [...this.#found.values()];
  }

  list(): Find[] {
    return this.all().slice(0, this.#limit);
  }
}
