import { execFile } from 'node:child_process';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { fetchSdl } from '../../../gateway/supergraph/fetch-sdl.ts';
import { loader } from '../../../platform/process/spawn-node.ts';
import { findRooms } from '../../../platform/rooms.ts';
import { type MeshSetup, runMeshProcess, setUpMesh } from '../../support/mesh-process.ts';
import type { Part } from '../peers/peer.ts';
import type { Stops } from '../processes/stops.ts';
import type { Stage } from './stage.ts';

const root = join(import.meta.dirname, '../../..');
const domains = findRooms().map(({ name }) => name);
const products = '60';

/**
 * Weft's own domains on the embedded PostgreSQL, with the sample data and, for a long listing, a
 * made-up retailer. The mesh's own gateway runs too, but nobody asks it, and it asks nobody.
 */
export async function startDomains(stops: Stops, folder: string): Promise<Stage> {
  const setup = await setUpMesh(domains);
  const env = { ...setup.env, WEFT_GATEWAY_POLL_MS: '3600000', WEFT_LOG_LEVEL: 'error' };
  const mesh = runMeshProcess({ env, args: [] });
  const stop = stops.add(async () => {
    await mesh.end();
    await setup.remove();
  });
  await mesh.ready();
  await fill(env, join(folder, 'made-up'));
  const parts = await Promise.all(domains.map((name) => askPart(setup, name)));
  const supergraphFile = join(folder, 'domains.graphql');
  await writeFile(supergraphFile, await addressed(parts));
  return { supergraphFile, parts, takeRequests: async () => null, stop };
}

async function fill(env: Record<string, string>, folder: string): Promise<void> {
  await weft(env, ['generate', folder, '--products', products, '--seed', '1']);
  // The registry's room is one of the mesh too, and a retailer has nothing for it.
  for (const domain of await readdir(folder)) {
    await weft(env, ['import', domain, join(folder, domain)]);
  }
}

async function weft(env: Record<string, string>, args: readonly string[]): Promise<void> {
  const main = join(root, 'cli/main.ts');
  const options = { cwd: root, env: { ...process.env, ...env } };
  await promisify(execFile)(process.execPath, [...loader(main), main, ...args], options);
}

async function askPart(setup: MeshSetup, name: string): Promise<Part> {
  const url = `http://127.0.0.1:${setup.port(name)}/graphql`;
  const { signal } = new AbortController();
  return { name, url, sdl: await fetchSdl({ name, url }, { timeoutMs: 5000, signal }) };
}

/** The committed supergraph, with the addresses of the domains that run. */
async function addressed(parts: readonly Part[]): Promise<string> {
  const text = await readFile(join(root, 'schema/supergraph.graphql'), 'utf8');
  return parts.reduce(
    (all, { name, url }) => all.replace(`"http://${name}/graphql"`, `"${url}"`),
    text,
  );
}
