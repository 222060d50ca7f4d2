import { join } from 'node:path';
import { loader } from '../../../platform/process/spawn-node.ts';
import type { Peer } from './peer.ts';

const root = join(import.meta.dirname, '../../..');

/** The one place that knows how Weft's own gateway is started: as one process, without a supervisor. */
export const weft: Peer = {
  name: 'weft',
  deduplication: 'by default',
  version: () => 'this tree',
  command: ({ supergraphFile, port }) => {
    const main = join(root, 'gateway/main.ts');
    return {
      file: process.execPath,
      args: [...loader(main), main],
      env: { WEFT_SUPERGRAPH_FILE: supergraphFile, WEFT_GATEWAY_PORT: String(port) },
      cwd: root,
    };
  },
};
