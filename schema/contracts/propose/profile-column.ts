import type { LogicalType } from '../odcs/logical-types.ts';

/** More different values than this are not kept: a column with so many is no list of words, and surely varied. */
const maxDistinct = 10_000;

const shapes: [LogicalType, RegExp][] = [
  ['boolean', /^(true|false)$/i],
  ['integer', /^-?(0|[1-9]\d{0,17})$/],
  ['number', /^-?(0|[1-9]\d*)(\.\d+)?([eE][+-]?\d+)?$/],
  ['date', /^\d{4}-\d{2}-\d{2}$/],
  ['timestamp', /^\d{4}-\d{2}-\d{2}[T ]\d{2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[+-]\d{2}:?\d{2})?$/],
];

/** What the values of one column of a file have in common; it reads one after the other and forgets most. */
export class ColumnProfile {
  readonly #distinct = new Set<string>();
  readonly #possible = new Map(shapes);
  #values = 0;
  #empty = 0;
  #longest = 0;

  add(value: string): void {
    if (value === '') {
      this.#empty += 1;
      return;
    }
    this.#values += 1;
    this.#longest = Math.max(this.#longest, value.length);
    for (const [type, shape] of this.#possible) {
      if (!shape.test(value)) this.#possible.delete(type);
    }
    if (this.#distinct.size <= maxDistinct) this.#distinct.add(value);
  }

  /** The narrowest type that every value has; text when there is none, or no value at all. */
  get logicalType(): LogicalType {
    const [narrowest = 'string'] = this.#possible.keys();
    return this.#values ? narrowest : 'string';
  }

  get isRequired(): boolean {
    return this.#values > 0 && this.#empty === 0;
  }

  /** Known only as far as the values were kept: never claimed beyond. */
  get isUnique(): boolean {
    return this.isRequired && this.#distinct.size === this.#values && this.#values > 1;
  }

  /** In characters. */
  get longest(): number {
    return this.#longest;
  }

  /** Undefined unless a few values come again and again. */
  get validValues(): string[] | undefined {
    const { size } = this.#distinct;
    const isList = this.logicalType === 'string' && size > 1 && size <= 12;
    return isList && this.#values >= size * 5 ? [...this.#distinct].sort() : undefined;
  }

  get examples(): string[] {
    return [...this.#distinct].slice(0, 3);
  }
}
