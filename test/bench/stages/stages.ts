import type { Stops } from '../processes/stops.ts';
import type { Workload } from '../workloads/workload.ts';
import { startDomains } from './domains.ts';
import { startShop } from './shop.ts';
import type { Stage } from './stage.ts';

export interface Stages {
  /** The one that runs, or a new one after the other was stopped: two would share the processor. */
  get(kind: Workload['subgraphs']): Promise<Stage>;
}

const starts: Record<Workload['subgraphs'], (stops: Stops, folder: string) => Promise<Stage>> = {
  shop: startShop,
  domains: startDomains,
};

export function createStages(stops: Stops, folder: string): Stages {
  let running: { kind: Workload['subgraphs']; stage: Stage } | undefined;
  return {
    async get(kind) {
      if (running?.kind === kind) return running.stage;
      await running?.stage.stop();
      const stage = await starts[kind](stops, folder);
      running = { kind, stage };
      return stage;
    },
  };
}
