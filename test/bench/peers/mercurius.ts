import { type Part, type Peer, packageVersion, programFile } from './peer.ts';

export const mercurius: Peer = {
  name: 'mercurius',
  deduplication: 'no switch',
  version: () =>
    `@mercuriusjs/gateway ${packageVersion('@mercuriusjs/gateway')}, mercurius ${packageVersion('mercurius')}`,
  command: ({ parts, port }) => ({
    file: process.execPath,
    args: [programFile('mercurius.mjs'), JSON.stringify(parts.map(service)), String(port)],
  }),
};

/** It reads the parts themselves, not a supergraph. */
function service({ name, url, federation1 }: Part) {
  if (!federation1) throw new Error('knows Federation 1 only');
  return { name, url, schema: federation1, mandatory: true };
}
