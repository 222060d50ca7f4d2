/** Lets parts of a plan wait for fetches of others, by the numbers that the plan gave them. */
export class FetchGates {
  readonly #gates = new Map<string, { opened: Promise<void>; open(): void }>();

  async whenOpen(ids: readonly string[]): Promise<void> {
    await Promise.all(ids.map((id) => this.#gate(id).opened));
  }

  /** Opening one that is open already does nothing. */
  open(id: string): void {
    this.#gate(id).open();
  }

  #gate(id: string): { opened: Promise<void>; open(): void } {
    const known = this.#gates.get(id);
    if (known) return known;
    let open: () => void = () => undefined;
    const opened = new Promise<void>((resolve) => {
      open = resolve;
    });
    const gate = { opened, open };
    this.#gates.set(id, gate);
    return gate;
  }
}
