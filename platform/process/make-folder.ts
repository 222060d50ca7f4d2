import { existsSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { dirname } from 'node:path';

/**
 * Makes a folder and those above it; returns whether it was absent.
 * One by one: Node's own recursive way never ends where the parent refuses with "no such file", as /proc does.
 */
export async function makeFolder(path: string): Promise<boolean> {
  if (existsSync(path)) return false;
  if (dirname(path) !== path) await makeFolder(dirname(path));
  await mkdir(path);
  return true;
}
