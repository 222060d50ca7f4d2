import { join } from 'node:path';
import type { Logger } from '../../platform/process/log.ts';
import { MeshError } from '../../schema/errors.ts';
import type { GatewaySettings } from '../settings.ts';
import { supergraphFile } from './file-source.ts';
import { followedRegistry } from './registry-source.ts';
import type { OnServed } from './released-supergraph.ts';
import { runningDomains } from './source.ts';
import type { SupergraphSource } from './supergraph-source.ts';

/** Throws SETTINGS_INVALID unless the settings name one place, and only one. `onServed` is told of a registry's releases. */
export function chooseSource(
  settings: GatewaySettings,
  log: Logger,
  onServed?: OnServed,
): SupergraphSource {
  const { subgraphs, supergraphFile: file, registryUrl } = settings;
  const [source, ...others] = [
    ...(subgraphs ? [runningDomains({ ...settings, subgraphs, log })] : []),
    ...(file ? [supergraphFile({ file, log })] : []),
    ...(registryUrl ? [registry({ ...settings, registryUrl }, log, onServed)] : []),
  ];
  if (source && !others.length) return source;
  throw new MeshError(
    'SETTINGS_INVALID',
    'Set one of WEFT_SUBGRAPHS, the domains to compose, WEFT_SUPERGRAPH_FILE, a graph that is composed, and WEFT_REGISTRY_URL, a registry to follow',
  );
}

function registry(
  settings: GatewaySettings & { registryUrl: string },
  log: Logger,
  onServed: OnServed | undefined,
): SupergraphSource {
  const { registryUrl, environment, registryWaitMs, dataDir } = settings;
  const lastGoodFile = settings.lastGoodFile ?? join(dataDir, 'supergraphs', `${environment}.json`);
  return followedRegistry({
    registry: { url: registryUrl, environment, silenceMs: 15_000, chance: Math.random },
    lastGoodFile,
    waitMs: registryWaitMs,
    onServed,
    log,
  });
}
