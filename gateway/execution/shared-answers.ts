import { type Lookups, noLookups } from '../telemetry/gateway-counts.ts';

/**
 * Lets requests that ask the same at the same time share one answer. Nothing is kept once it is there, so nobody
 * gets an answer that is older than the question. The key must say all that an answer can depend on, who asks too.
 */
export class SharedAnswers<Answer> {
  readonly #underWay = new Map<string, Promise<Answer>>();
  readonly #lookups: Lookups;

  constructor(lookups: Lookups = noLookups()) {
    this.#lookups = lookups;
  }

  /** What is under way for this key, to share it. */
  find(key: string): Promise<Answer> | undefined {
    const answer = this.#underWay.get(key);
    if (answer) this.#lookups.hits += 1;
    return answer;
  }

  /** Whether an answer would be shared; nothing is counted for the question. */
  isUnderWay(key: string): boolean {
    return this.#underWay.has(key);
  }

  get(key: string, ask: () => Promise<Answer>): Promise<Answer> {
    const known = this.find(key);
    if (known) return known;
    this.#lookups.misses += 1;
    const answer = ask().finally(() => this.#underWay.delete(key));
    this.#underWay.set(key, answer);
    return answer;
  }
}
