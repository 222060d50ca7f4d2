import { type Peer, packageVersion, programFile } from './peer.ts';

export const stock: Peer = {
  name: 'stock',
  deduplication: 'no switch',
  version: () =>
    `ApolloGateway ${packageVersion('@apollo/gateway')}, ApolloServer ${packageVersion('@apollo/server')}`,
  command: ({ supergraphFile, port }) => ({
    file: process.execPath,
    args: [programFile('stock.mjs'), supergraphFile, String(port)],
    // It reports to its vendor unless this variable says no.
    env: { APOLLO_TELEMETRY_DISABLED: 'true' },
  }),
};
