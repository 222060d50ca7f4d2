import { Command, Option } from 'commander';
import { findRooms } from '../../platform/rooms.ts';
import { runnableRooms } from '../../platform/supervisor/rooms.ts';
import { readMeshSettings } from '../../platform/supervisor/settings.ts';
import { wholeNumber } from '../arguments.ts';
import type { RegistryOptions } from '../registry/client.ts';
import { withRegistry } from '../registry/options.ts';
import { releaseAndTell } from '../registry/release.ts';
import { type RoomVersion, roomVersion, roomVersionWithTables } from '../registry/room-version.ts';
import { type CheckFormat, checkFormats } from './check/formats.ts';

interface Flags extends RegistryOptions {
  environment: string;
  note?: string;
  url?: string;
  database: boolean;
  expectedRevision?: number;
  format: CheckFormat;
}

const help = `
The registry checks as weft check does, with the operations that consumers registered and gateways recorded.
Several domains go live together, or not at all.

Exit codes:
  0  it is served, or was before
  1  something stopped it; nothing was changed

  weft publish catalog --environment dev --as team:catalog --note "Weights in grams"`;

/** `weft publish <domains...>`: serves what the rooms hold now in an environment. */
export function publishCommand(): Command {
  const command = new Command('publish')
    .description('publish what domains hold now, when the checks pass')
    .argument('<domains...>', 'e.g. catalog; several go live together')
    .option('--environment <name>', 'which shall serve it', 'dev')
    .option('--note <text>', 'what changed, for people')
    .option('--url <url>', 'where the domain answers there; on this machine it is known')
    .option('--no-database', 'do not compare contracts with the live database')
    .option('--expected-revision <n>', 'refuse when the environment has changed since', wholeNumber)
    .addOption(new Option('--format <format>').choices(checkFormats).default('text'))
    .addHelpText('after', help);
  return withRegistry(command).action(publish);
}

async function publish(domains: string[], flags: Flags): Promise<void> {
  const { environment, note, url, expectedRevision, format } = flags;
  const versions: RoomVersion[] = [];
  for (const domain of domains) {
    const version = flags.database ? await roomVersionWithTables(domain) : roomVersion(domain);
    versions.push({ ...version, url: url ?? localUrl(domain, environment) });
  }
  const request = {
    registry: withCaller(flags, domains),
    mutation: 'publishVersions' as const,
    input: { environment, versions, note, expectedRevision },
  };
  await releaseAndTell(request, `${environment} serves ${domains.join(', ')} from now on`, format);
}

/** The first environment is this machine; elsewhere only the operator knows addresses. */
function localUrl(domain: string, environment: string): string | undefined {
  if (environment !== 'dev') return undefined;
  const rooms = runnableRooms(findRooms()).filter(({ name }) => name === domain);
  const port = readMeshSettings(rooms, process.env).rooms[domain]?.port;
  return port ? `http://127.0.0.1:${port}/graphql` : undefined;
}

/** Whoever works in a room is its team unless he says otherwise. */
function withCaller({ registry, as }: Flags, [domain]: string[]): RegistryOptions {
  return { registry, as: as ?? `team:${domain}` };
}
