import type { FlatRow, Outcome } from './feed.ts';
import type { UnfitFile } from './plan.ts';
import { causeOf } from './quarantine/cause.ts';

/** How many rows became what. */
export interface Counts {
  inserted: number;
  updated: number;
  unchanged: number;
  rejected: number;
}

/** Rows that were refused for one cause. */
export interface RefusalGroup {
  code: string;
  field: string | null;
  cause: string;
  count: number;
}

export interface FileReport extends Counts {
  file: string;
  feed: string;
  rowsPerSecond: number;
  ignoredColumns: string[];
  /** The most frequent first. */
  refusals: RefusalGroup[];
}

export interface ImportReport extends Counts {
  files: FileReport[];
  /** Files that nothing takes, and why. */
  unfit: UnfitFile[];
  /** The mapping that was chosen for the folder, if one was. */
  mapping?: string;
}

export const noRows = (): Counts => ({ inserted: 0, updated: 0, unchanged: 0, rejected: 0 });

export function addCounts(total: Counts, more: Counts): Counts {
  return {
    inserted: total.inserted + more.inserted,
    updated: total.updated + more.updated,
    unchanged: total.unchanged + more.unchanged,
    rejected: total.rejected + more.rejected,
  };
}

export const rowCount = (counts: Counts): number =>
  counts.inserted + counts.updated + counts.unchanged + counts.rejected;

/** Distinct causes that are told apart; beyond them a report would grow with the file. */
const maxGroups = 200;

/** Counts outcomes, and groups what was refused by cause. */
export class Tally {
  readonly counts = noRows();
  readonly #groups = new Map<string, RefusalGroup>();

  add(outcome: Outcome, record: FlatRow): void {
    this.counts[outcome.kind]++;
    if (outcome.kind !== 'rejected') return;
    const { code, field } = outcome;
    this.#count({ code, field, cause: causeOf(outcome.reason, field, record) });
  }

  refusals(): RefusalGroup[] {
    return [...this.#groups.values()].sort((one, other) => other.count - one.count);
  }

  #count(group: Omit<RefusalGroup, 'count'>): void {
    const isKnown = this.#groups.has(groupKey(group));
    const counted =
      isKnown || this.#groups.size < maxGroups
        ? group
        : { code: group.code, field: null, cause: 'other reasons' };
    const found = this.#groups.get(groupKey(counted));
    if (found) found.count++;
    else this.#groups.set(groupKey(counted), { ...counted, count: 1 });
  }
}

const groupKey = ({ code, field, cause }: Omit<RefusalGroup, 'count'>) =>
  JSON.stringify([code, field, cause]);
