import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';

const here = import.meta.dirname;
const folders = [here, join(here, 'programs/mercurius')];

/** Installs the peers when they are absent: they are not among the project's own packages. */
export function ensurePackages(): void {
  for (const folder of folders) {
    if (existsSync(join(folder, 'node_modules/.package-lock.json'))) continue;
    const { status } = spawnSync('npm', ['ci', '--loglevel=error'], {
      cwd: folder,
      stdio: 'inherit',
    });
    if (status !== 0) throw new Error(`npm ci failed in ${folder}`);
  }
}
