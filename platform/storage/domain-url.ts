import { z } from 'zod';
import { domainVariable, readSettings, setting } from '../process/settings.ts';
import { adminUrlOf } from './embedded/cluster.ts';
import { passwordsFor } from './embedded/credentials.ts';
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
 * the one that runs, or one that is started now and stopped by `release`.
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

async function joinCluster(dataDir: string, port: number): Promise<KeptCluster> {
  const { folder } = await placeCluster(dataDir);
  const running = await findPostmaster(folder);
  if (!running?.isOwned) return startKeptCluster({ folder, port });
  return { adminUrl: await adminUrlOf(folder, running.port), stop: async () => {} };
}
