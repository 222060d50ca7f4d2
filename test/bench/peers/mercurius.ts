import { join } from 'node:path';
import { type Part, type Peer, packageVersion, programFile } from './peer.ts';

/** It fails with the graphql that the others use, so it has packages of its own. */
const folder = programFile('mercurius');

export const mercurius: Peer = {
  name: 'mercurius',
  deduplication: 'no switch',
  version: () =>
    ['@mercuriusjs/gateway', 'mercurius', 'graphql']
      .map((name) => `${name} ${packageVersion(name, folder)}`)
      .join(', '),
  command: ({ parts, port }) => ({
    file: process.execPath,
    args: [join(folder, 'gateway.mjs'), JSON.stringify(parts.map(service)), String(port)],
  }),
};

/** It reads the parts themselves, not a supergraph. */
function service({ name, url, federation1 }: Part) {
  if (!federation1) throw new Error('it knows Federation 1 only');
  return { name, url, schema: federation1, mandatory: true };
}
