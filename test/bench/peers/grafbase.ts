import { existsSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parse, print, visit } from 'graphql';
import { type Graph, type Part, type Peer, packageFile, packageVersion } from './peer.ts';

const name = '@grafbase/cli-x86_64-unknown-linux-musl';

export const grafbase: Peer = {
  name: 'grafbase',
  deduplication: 'traffic_shaping.inflight_deduplication, subgraph requests',
  version: () => `grafbase ${packageVersion(name)}`,
  command: async ({ folder, parts, port }) => {
    const binary = packageFile(`${name}/grafbase`);
    if (!existsSync(binary)) throw new Error('its package is for Linux on x64 only');
    const config = join(folder, 'grafbase.toml');
    await writeFile(config, await configText(folder, parts));
    const address = ['--listen-address', `127.0.0.1:${port}`];
    return { file: binary, args: ['--home', folder, 'dev', '-c', config, ...address], cwd: folder };
  },
};

/** It composes the parts itself; the files spare it from asking for them. */
async function configText(folder: string, parts: Graph['parts']): Promise<string> {
  const sections = await Promise.all(parts.map((part) => section(folder, part)));
  return `[traffic_shaping]\ninflight_deduplication = true\n${sections.join('')}`;
}

async function section(folder: string, part: Part): Promise<string> {
  const file = join(folder, `${part.name}.graphql`);
  await writeFile(file, withoutDescriptions(part.sdl));
  return `
[subgraphs.${part.name}]
url = ${JSON.stringify(part.url)}
schema_path = ${JSON.stringify(file)}
`;
}

/** It panics while it reads the descriptions of some schemas, e.g. those of Weft's domains. */
function withoutDescriptions(sdl: string): string {
  const enter = (node: object) =>
    'description' in node ? { ...node, description: undefined } : undefined;
  return print(visit(parse(sdl), { enter }));
}
