import { setTimeout as pause } from 'node:timers/promises';
import { z } from 'zod';
import { toMeshError } from '../../schema/errors.ts';
import { domainVariable, readSettings, setting } from '../process/settings.ts';
import { adminUrlOf } from './embedded/cluster.ts';
import { passwordsFor } from './embedded/credentials.ts';
import { markInUse, untilUnused } from './embedded/in-use.ts';
import { type KeptCluster, startKeptCluster } from './embedded/kept-cluster.ts';
import { placeCluster } from './embedded/place.ts';
import { findPostmaster } from './embedded/postmaster.ts';
import { embeddedSettings } from './embedded/settings.ts';
import { provision } from './provision.ts';

type Environment = Readonly<Record<string, string | undefined>>;

export interface DomainUrl {
  url: string;
  /** Gives back what was started for this use. */
  release(): Promise<void>;
}

/**
 * Where a domain's database is, for a command that works on it.
 * That is `WEFT_<DOMAIN>_DATABASE_URL` if set; else the embedded PostgreSQL of the data folder:
 * the one that runs, or one that is started now and stopped by `release`,
 * which then waits for the commands that joined it.
 * Makes the domain's role and database if they are not there yet.
 * Throws SETTINGS_INVALID, PORT_IN_USE or PERMISSION_DENIED with what to change.
 */
export async function resolveDatabaseUrl(domain: string, env: Environment): Promise<DomainUrl> {
  const { url } = readSettings({ url: urlSetting(domain) }, env);
  if (url) return { url, release: async () => {} };
  const { dataDir, postgresPort } = readSettings(embeddedSettings, env);
  const cluster = await joinCluster(dataDir, postgresPort);
  try {
    const { [domain]: password = '' } = await passwordsFor(dataDir, [domain]);
    return {
      url: await provision(cluster.adminUrl, { domain, password }),
      release: cluster.stop,
    };
  } catch (error) {
    await cluster.stop();
    throw error;
  }
}

/** A domain's own server instead of the embedded one. */
export const urlSetting = (domain: string) =>
  setting(
    domainVariable(domain, 'DATABASE_URL'),
    z.url({ protocol: /^postgres(ql)?$/, error: 'must be a postgres:// URL' }).optional(),
    `a server of its own for ${domain}`,
  );

/** How long a server may take to start or to stop before it is joined, or another is started, in ms. */
const joinWithinMs = 30_000;

/** A server that is just starting or stopping for somebody else is waited for. */
async function joinCluster(dataDir: string, port: number): Promise<KeptCluster> {
  const { folder } = await placeCluster(dataDir);
  const deadline = performance.now() + joinWithinMs;
  for (;;) {
    const running = await findPostmaster(folder);
    if (!running?.isOwned) return startShared(folder, port);
    try {
      const adminUrl = await adminUrlOf(folder, running.port);
      return { adminUrl, stop: await markInUse(adminUrl) };
    } catch (error) {
      const known = toMeshError(error);
      if (known.code !== 'STORAGE_UNAVAILABLE' || performance.now() > deadline) throw known;
    }
    await pause(50);
  }
}

/** Stops only when no other command that joined the server still works with it. */
async function startShared(folder: string, port: number): Promise<KeptCluster> {
  const cluster = await startKeptCluster({ folder, port });
  const stop = async () => {
    // A server that cannot be asked is used by nobody.
    await untilUnused(cluster.adminUrl).catch(() => {});
    await cluster.stop();
  };
  return { ...cluster, stop };
}
