import { requireVersion } from '../../../platform/storage/version.ts';
import type { Context } from '../context.ts';
import {
  meshWith,
  type ProposedChange,
  type ProposedDomain,
  realChanges,
  type ServedDomain,
} from '../model/mesh-with.ts';
import { requireEnvironment } from '../store/environments.ts';
import { graphAt, servedBy } from '../store/served.ts';
import type { Proposal } from './proposal.ts';

/** What a proposal is judged against: one revision of its environment. */
export interface Base {
  revision: number;
  served: ServedDomain[];
  /** The graph as clients see it; null before the first release. */
  apiSdl: string | null;
  /** Those that would change something; of a check all that were given. */
  changes: readonly ProposedChange[];
  /** Every domain as it would be. */
  mesh: ProposedDomain[];
}

/** Throws NOT_FOUND, INVALID_INPUT as `meshWith` does, STALE_VERSION when the revision is not the expected one. */
export async function readBase({ db }: Context, proposal: Proposal): Promise<Base> {
  // One moment for all of it: a release in between would give a graph that nobody served.
  const reading = db.transaction().setIsolationLevel('repeatable read').setAccessMode('read only');
  return reading.execute(async (tx) => {
    const { name, revision } = await requireEnvironment(tx, proposal.environment);
    requireVersion(revision, proposal.expectedRevision);
    const served = await servedBy(tx, name);
    const { api_sdl } = await graphAt(tx, name, revision);
    const changes =
      proposal.reason === 'CHECK' ? proposal.changes : realChanges(served, proposal.changes);
    return { revision, served, apiSdl: api_sdl, changes, mesh: meshWith(served, changes) };
  });
}
