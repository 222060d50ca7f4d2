import type { Logger } from '../../platform/process/log.ts';
import { MeshError } from '../../schema/errors.ts';
import type { GatewaySettings } from '../settings.ts';
import { supergraphFile } from './file-source.ts';
import { runningDomains } from './source.ts';
import type { SupergraphSource } from './supergraph-source.ts';

/** Throws SETTINGS_INVALID unless the settings name one place, and only one. */
export function chooseSource(settings: GatewaySettings, log: Logger): SupergraphSource {
  const { subgraphs, supergraphFile: file } = settings;
  if (subgraphs && !file) return runningDomains({ ...settings, subgraphs, log });
  if (file && !subgraphs) return supergraphFile({ file, log });
  throw new MeshError(
    'SETTINGS_INVALID',
    'Set either WEFT_SUBGRAPHS, the domains to compose, or WEFT_SUPERGRAPH_FILE, a graph that is composed',
  );
}
