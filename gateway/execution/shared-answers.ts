/**
 * Lets requests that ask the same at the same time share one answer. Nothing is kept once it is there, so nobody
 * gets an answer that is older than the question. The key must say all that an answer can depend on, who asks too.
 */
export class SharedAnswers<Answer> {
  readonly #underWay = new Map<string, Promise<Answer>>();

  /** What is under way for this key. */
  find(key: string): Promise<Answer> | undefined {
    return this.#underWay.get(key);
  }

  get(key: string, ask: () => Promise<Answer>): Promise<Answer> {
    const known = this.find(key);
    if (known) return known;
    const answer = ask().finally(() => this.#underWay.delete(key));
    this.#underWay.set(key, answer);
    return answer;
  }
}
