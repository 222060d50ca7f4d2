import { attemptsInARow, backOffMs } from '../../platform/process/back-off.ts';
import type { Logger } from '../../platform/process/log.ts';
import { toMeshError } from '../../schema/errors.ts';
import { reconnection } from '../reconnection.ts';
import { pause } from './pause.ts';
import { type RegistryAddress, readStream } from './registry-stream.ts';

export interface FollowedRegistry extends RegistryAddress {
  /** A stream that says nothing for so long counts as broken, in ms. */
  silenceMs: number;
  /** From 0 to 1, another each time. */
  chance: () => number;
}

interface Follower {
  /** The revision that the registry gave last and that is served; undefined when it gave none. */
  servedRevision(): number | undefined;
  onSupergraph(text: string): void;
  log: Logger;
}

/** Listens to the registry until the signal ends it, and comes back however a stream ends. */
export async function followRegistry(
  registry: FollowedRegistry,
  { servedRevision, onSupergraph, log }: Follower,
  signal: AbortSignal,
): Promise<void> {
  const { url, environment, chance } = registry;
  let attempts = 0;
  let told = '';
  do {
    let openedAt: number | undefined;
    const onOpen = () => {
      openedAt = performance.now();
      log.info(`following ${environment} of the registry at ${url}`);
      told = '';
    };
    const lastEventId = servedRevision()?.toString();
    const reason = await readStream({
      ...registry,
      lastEventId,
      signal,
      onOpen,
      onSupergraph,
    }).catch((error) => toMeshError(error));
    if (signal.aborted) return;
    // One that stays away is told of once.
    if (reason.message !== told) log.warn({ err: reason }, lost(url, reason.message));
    told = reason.message;
    const wellMs = openedAt === undefined ? 0 : performance.now() - openedAt;
    attempts = attemptsInARow(reconnection, attempts, wellMs);
  } while (await pause(backOffMs(reconnection, attempts++, chance()), signal));
}

function lost(url: string, reason: string): string {
  return `the registry at ${url} is not followed now, and is tried again: ${reason}`;
}
