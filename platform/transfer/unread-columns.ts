import type { FlatRow } from './feed.ts';

/** Columns that are told of at most; beyond them a report would grow with the file. */
const maxNames = 50;

/** Gathers the columns that nothing reads: every object of NDJSON may bring its own. */
export class UnreadColumns {
  readonly #unread: Set<string>;
  readonly #seen = new Set<string>();
  readonly #isRead: (column: string) => boolean;

  /** `known` is what the first row or the header told already. */
  constructor(known: readonly string[], isRead: (column: string) => boolean) {
    this.#unread = new Set(known);
    this.#isRead = isRead;
  }

  look(row: FlatRow): void {
    if (this.#unread.size >= maxNames) return;
    for (const column in row) {
      if (this.#seen.has(column) || this.#unread.has(column)) continue;
      if (this.#isRead(column)) this.#seen.add(column);
      else this.#unread.add(column);
    }
  }

  names(): string[] {
    return [...this.#unread];
  }
}
