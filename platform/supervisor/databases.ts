import { adminUrlOf } from '../storage/embedded/cluster.ts';
import { passwordsFor } from '../storage/embedded/credentials.ts';
import { hasData, placeCluster } from '../storage/embedded/place.ts';
import { alreadyRuns, findPostmaster } from '../storage/embedded/postmaster.ts';
import { databaseName, provision } from '../storage/provision.ts';
import type { MeshSettings } from './settings.ts';

/** The embedded PostgreSQL as the mesh will use it, before it runs. */
export interface EmbeddedPlan {
  folder: string;
  /** Kept outside the data folder, where PostgreSQL's user can enter. */
  isSheltered: boolean;
  /** Its data is there from an earlier start, so the domains' databases are too. */
  hasData: boolean;
  /** A server that a killed mesh left behind holds the data and its port; it will be replaced. */
  isLeftBehind: boolean;
  /** Each domain's own connection. */
  urls: Readonly<Record<string, string>>;
  /** Gives each domain its role and database; for when the server runs. */
  provision(): Promise<void>;
}

/**
 * Plans the databases of the domains that have no server of their own; null when all have one.
 * Throws PORT_IN_USE when a mesh already runs on this data, PERMISSION_DENIED when it cannot be written.
 */
export async function planEmbedded(
  { dataDir, postgresPort, rooms }: MeshSettings,
  domains: readonly string[],
): Promise<EmbeddedPlan | null> {
  const embedded = domains.filter((domain) => !rooms[domain]?.databaseUrl);
  if (!embedded.length) return null;
  const place = await placeCluster(dataDir);
  const running = await findPostmaster(place.folder);
  if (running?.isOwned) throw alreadyRuns(place.folder, running);
  const passwords = await passwordsFor(dataDir, embedded);
  const credentials = embedded.map((domain) => ({ domain, password: passwords[domain] ?? '' }));
  return {
    ...place,
    hasData: hasData(place.folder),
    isLeftBehind: running !== null,
    urls: Object.fromEntries(
      credentials.map(({ domain, password }) => [
        domain,
        `postgres://${databaseName(domain)}:${password}@127.0.0.1:${postgresPort}/${databaseName(domain)}`,
      ]),
    ),
    async provision() {
      const adminUrl = await adminUrlOf(place.folder, postgresPort);
      await Promise.all(credentials.map((one) => provision(adminUrl, one)));
    },
  };
}
