import { join } from 'node:path';
import { loader } from '../../../platform/process/spawn-node.ts';
import type { Peer } from './peer.ts';

const root = join(import.meta.dirname, '../../..');

/** The one place that knows how Weft's own gateway is started. */
export const weft: Peer = {
  name: 'weft',
  deduplication: 'by default',
  version: () => 'this tree',
  command: ({ supergraphFile, port }) => {
    const main = join(root, 'cli/main.ts');
    const gateway = ['gateway', '--supergraph', supergraphFile, '--port', String(port)];
    return { file: process.execPath, args: [...loader(main), main, ...gateway], cwd: root };
  },
};
