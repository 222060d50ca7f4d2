import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { dirname, extname, join } from 'node:path';
import { pathToFileURL } from 'node:url';

export interface NodeProgram {
  /** A source file, or the JavaScript that `npm run build` made of it. */
  file: string;
  args?: readonly string[];
  env: Readonly<Record<string, string | undefined>>;
}

/**
 * Starts a node process that notices when this one is gone: its IPC channel closes.
 * It has a process group of its own, so that Ctrl-C in the terminal reaches this process alone,
 * which then stops the others in their order.
 */
export function spawnNode({ file, args = [], env }: NodeProgram): ChildProcess {
  return spawn(process.execPath, [...loader(file), file, ...args], {
    env,
    detached: true,
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
  });
}

/** What node must be told to run a source file: from 22.18 on nothing, an older one is helped. */
export function loader(file: string): string[] {
  const erasesTypes = 'typescript' in process.features && process.features.typescript;
  if (extname(file) !== '.ts' || erasesTypes) return [];
  const hooks = pathToFileURL(join(import.meta.dirname, 'erase-types.mjs'));
  return ['--enable-source-maps', '--import', hooks.href];
}

/** The program `name` of a folder, as source or as built. */
export function programIn(folder: string, name: string): string {
  return join(folder, `${name}${extname(import.meta.filename)}`);
}

/** The folder of the project: the nearest above this file with a package.json. */
export function projectFolder(from = import.meta.dirname): string {
  if (existsSync(join(from, 'package.json')) || dirname(from) === from) return from;
  return projectFolder(dirname(from));
}
