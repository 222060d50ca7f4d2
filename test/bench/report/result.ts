import type { Measurement } from '../measure/measure.ts';
import type { Workload } from '../workloads/workload.ts';

/** What came of one workload. */
export interface WorkloadResult {
  workload: Workload;
  /** By peer, in the order of the table: its rounds. */
  rounds: Map<string, Measurement[]>;
  /** By peer: why it is not in the table. */
  leftOut: Map<string, string>;
}
