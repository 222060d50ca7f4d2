import type { RunningRoom } from '../platform/supervisor/mesh.ts';
import type { RegistryOptions } from './registry/client.ts';
import { release } from './registry/release.ts';
import { roomVersion } from './registry/room-version.ts';

/** Where what runs on this machine is served. */
const environment = 'dev';
const platform = 'team:platform';

/**
 * Lets the registry know what runs here, so that data products can be found and judged from the first start on.
 * Publishes all domains together where that passes; what the registry refuses is told, and stops nobody.
 * Returns a line for people, or undefined when the registry knows all of it already.
 */
export async function publishRooms(
  registry: string,
  rooms: readonly RunningRoom[],
): Promise<string | undefined> {
  const options: RegistryOptions = { registry, as: platform };
  const versions = rooms.map(({ name, url }) => ({ ...roomVersion(name), url }));
  const input = { environment, versions, note: 'As it runs' };
  const {
    check,
    isChanged,
    environment: now,
  } = await release({
    registry: options,
    mutation: 'publishVersions',
    input,
  });
  if (isChanged) return `${environment} serves what runs here (revision ${now?.revision})`;
  if (!check) return undefined;
  return `the registry keeps what ${environment} served before: weft publish tells what stops ${names(check.domains)}`;
}

const names = (domains: readonly string[]) => domains.join(', ');
