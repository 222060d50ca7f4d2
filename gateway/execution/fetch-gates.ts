interface Gate {
  opened: Promise<void>;
  open(): void;
}

/** Lets parts of a plan wait for fetches of others, by the numbers that the plan gave them. */
export class FetchGates {
  readonly #gates = new Map<string, Gate>();
  readonly #awaited = new Map<string, number>();

  /** @param ids the numbers of all fetches; what the planner had as one may be several by now. */
  constructor(ids: readonly string[]) {
    for (const id of ids) this.#awaited.set(id, (this.#awaited.get(id) ?? 0) + 1);
  }

  async whenOpen(ids: readonly string[]): Promise<void> {
    await Promise.all(ids.map((id) => this.#gate(id).opened));
  }

  /** One fetch of this number is over: after the last one the gate is open. */
  passOne(id: string): void {
    const left = (this.#awaited.get(id) ?? 0) - 1;
    this.#awaited.set(id, left);
    if (left <= 0) this.open(id);
  }

  /** Opening one that is open already does nothing. */
  open(id: string): void {
    this.#gate(id).open();
  }

  #gate(id: string): Gate {
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
