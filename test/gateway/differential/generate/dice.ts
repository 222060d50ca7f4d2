import { hash } from '../world/hash.ts';

/** Choices that depend on a seed alone. */
export class Dice {
  #state: number;

  constructor(seed: number) {
    this.#state = hash(`dice ${seed}`);
  }

  /** From 0 to `sides - 1` (mulberry32). */
  roll(sides: number): number {
    this.#state = (this.#state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(this.#state ^ (this.#state >>> 15), 1 | this.#state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % sides;
  }

  between(least: number, most: number): number {
    return least + this.roll(most - least + 1);
  }

  percent(likely: number): boolean {
    return this.roll(100) < likely;
  }

  /** Throws when there is nothing to choose from. */
  pick<T>(from: readonly T[]): T {
    const picked = from[this.roll(from.length)];
    if (picked === undefined) throw new Error('nothing to choose from');
    return picked;
  }

  maybe<T>(from: readonly T[]): T | undefined {
    return from.length ? this.pick(from) : undefined;
  }

  /** Up to `most` of them, each once, in any order. */
  some<T>(from: readonly T[], most: number): T[] {
    const left = [...from];
    const chosen: T[] = [];
    while (left.length && chosen.length < most)
      chosen.push(...left.splice(this.roll(left.length), 1));
    return chosen;
  }
}
