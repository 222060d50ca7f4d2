import { isRecord } from '../planning/compile/json-text.ts';

/** What is looked at before it is decided whether looking further is worth its while. */
const sample = 100;

/**
 * Makes equal objects of an answer that was just parsed one object, from the bottom up: an author who wrote ten
 * reviews is then worked on once instead of ten times. Nothing that can be read of the answer changes. An answer
 * that hardly repeats itself is left as it is after the first objects.
 */
export function unify(answer: unknown): void {
  new Unifier().unified(answer);
}

class Unifier {
  readonly #known = new Map<string, object>();
  readonly #numbers = new Map<object, number>();
  #seen = 0;

  /** The one object that is equal to `value`. */
  unified(value: unknown): unknown {
    if (Array.isArray(value)) {
      for (let index = 0; index < value.length; index += 1) {
        const element: unknown = value[index];
        if (typeof element === 'object') value[index] = this.unified(element);
      }
      return value;
    }
    if (!isRecord(value) || this.#isPointless()) return value;
    this.#seen += 1;
    const key = this.#key(value);
    const known = this.#known.get(key);
    if (known) return known;
    this.#known.set(key, value);
    this.#numbers.set(value, this.#numbers.size);
    return value;
  }

  #isPointless(): boolean {
    return this.#seen > sample && this.#known.size * 4 > this.#seen * 3;
  }

  /** Equal for equal objects only: texts have their length in front, objects the number of the one they are. */
  #key(object: Record<string, unknown>): string {
    let key = '';
    for (const name of Object.keys(object)) {
      const value = object[name];
      if (typeof value === 'object' && value !== null) {
        object[name] = this.unified(value);
        key += `${name}=${this.#reference(object[name])}`;
      } else if (typeof value === 'string') key += `${name}:${value.length}:${value}`;
      else key += `${name}!${String(value)};`;
    }
    return key;
  }

  #reference(value: unknown): string {
    if (Array.isArray(value)) return `[${value.map((each) => this.#reference(each)).join()}]`;
    if (typeof value !== 'object' || value === null) return `${JSON.stringify(value)}`;
    let number = this.#numbers.get(value);
    if (number === undefined) {
      // It came after the end of the sample: equal to nothing but itself.
      number = this.#numbers.size;
      this.#numbers.set(value, number);
    }
    return `#${number}`;
  }
}
