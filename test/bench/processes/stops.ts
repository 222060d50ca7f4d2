type Stop = () => Promise<void>;

export interface Stops {
  /** Whatever was started is told here at once. Returns the same stop, which then is done once. */
  add(stop: Stop): Stop;
  /** Stops all that still runs, the newest first. What is added later is stopped at once. */
  all(): Promise<void>;
}

/** Keeps what was started, so that nothing is left behind by a failure or by Ctrl-C. */
export function createStops(): Stops {
  const pending = new Set<Stop>();
  let isStopping = false;
  return {
    add(stop) {
      const once: Stop = async () => {
        if (pending.delete(once)) await stop();
      };
      pending.add(once);
      if (isStopping) void once();
      return once;
    },
    async all() {
      isStopping = true;
      for (const stop of [...pending].reverse()) await stop();
    },
  };
}
