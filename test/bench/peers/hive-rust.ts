import { hive, hiveCommand } from './hive.ts';
import { type Peer, packageVersion } from './peer.ts';

export const hiveRust: Peer = {
  name: 'hive-rust',
  deduplication: hive.deduplication,
  version: () =>
    `${hive.version()}, router-runtime ${packageVersion('@graphql-hive/router-runtime')}`,
  command: (graph) => hiveCommand(graph, 'hive-rust.config.mjs'),
};
