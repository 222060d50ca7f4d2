import type { Command } from '../processes/child.ts';
import { type Graph, type Peer, packageFile, packageVersion, programFile } from './peer.ts';

export const hive: Peer = {
  name: 'hive',
  deduplication: 'inboundInflightRequestDeduplication; subgraph requests by default',
  version: () => `Hive Gateway ${packageVersion('@graphql-hive/gateway')}`,
  command: (graph) => hiveCommand(graph, 'hive.config.mjs'),
};

/** Its command, with one of the configurations in `programs`. One worker, so one process. */
export function hiveCommand({ supergraphFile, port, folder }: Graph, config: string): Command {
  return {
    file: process.execPath,
    args: [
      packageFile('@graphql-hive/gateway/dist/bin.js'),
      'supergraph',
      supergraphFile,
      ...['--config-path', programFile(config)],
      ...['--host', '127.0.0.1'],
      ...['--port', String(port)],
      ...['--fork', '1'],
    ],
    env: { LOG_LEVEL: 'warn' },
    cwd: folder,
  };
}
