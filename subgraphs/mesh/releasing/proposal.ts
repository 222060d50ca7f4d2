import type { TableShape } from '../../../schema/contracts/conformance/table-shape.ts';
import type { ProposedChange } from '../model/mesh-with.ts';
import type { NewCheck } from '../store/checks.ts';
import type { CheckReason } from '../store/tables.ts';

/** What somebody wants an environment to serve. */
export interface Proposal {
  environment: string;
  reason: CheckReason;
  changes: readonly ProposedChange[];
  /** By domain; those that are missing are not compared with their databases. */
  tables?: Readonly<Record<string, readonly TableShape[]>>;
  /** Who wants it, e.g. `team:catalog`. */
  actor: string;
  note?: string | null | undefined;
  /** Refuse when the environment has changed since. */
  expectedRevision?: number | null | undefined;
}

export interface ProposalOutcome {
  environment: string;
  /** Null when nothing would change. */
  check: NewCheck | null;
  /** Whether the environment serves something else now. */
  isChanged: boolean;
}
