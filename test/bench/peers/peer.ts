import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import type { Command } from '../processes/child.ts';

export interface Part {
  name: string;
  url: string;
  /** As the subgraph tells it, Federation 2. */
  sdl: string;
  /** The same in Federation 1; absent where it cannot be said in it. */
  federation1?: string;
}

/** What a gateway is to serve, and where. */
export interface Graph {
  supergraphFile: string;
  parts: readonly Part[];
  /** An empty folder of the peer's own. */
  folder: string;
  port: number;
}

export interface Peer {
  name: string;
  /** Which switch joins identical requests in flight, for the report. */
  deduplication: string;
  version(): string;
  /** Throws an error with one line that says why it cannot run here. */
  command(graph: Graph): Command | Promise<Command>;
}

const here = join(import.meta.dirname, '..');

export const packageFile = (path: string, folder = here) => join(folder, 'node_modules', path);
export const programFile = (name: string) => join(here, 'programs', name);

const manifest = z.object({ version: z.string() });

export function packageVersion(name: string, folder = here): string {
  const text = readFileSync(packageFile(`${name}/package.json`, folder), 'utf8');
  return manifest.parse(JSON.parse(text)).version;
}
