/** Hands on the newest of what comes: what another one has overtaken is left out. */
export class Newest<Value> {
  #value: Value | undefined;
  #wake: () => void = () => undefined;

  put(value: Value): void {
    this.#value = value;
    this.#wake();
  }

  /** What came since the last time, or comes; undefined when the signal ends the wait. */
  async take(signal: AbortSignal): Promise<Value | undefined> {
    if (this.#value === undefined && !signal.aborted) await this.#comes(signal);
    const value = this.#value;
    this.#value = undefined;
    return value;
  }

  async #comes(signal: AbortSignal): Promise<void> {
    const { promise, resolve } = latch();
    this.#wake = resolve;
    signal.addEventListener('abort', resolve);
    await promise;
    signal.removeEventListener('abort', resolve);
  }
}

function latch() {
  let resolve: () => void = () => undefined;
  const promise = new Promise<void>((done) => {
    resolve = () => done();
  });
  return { promise, resolve };
}
