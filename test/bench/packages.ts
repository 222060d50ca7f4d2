import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';

const here = import.meta.dirname;

/** Installs the peers when they are absent: they are not among the project's own packages. */
export function ensurePackages(): void {
  if (existsSync(join(here, 'node_modules/.package-lock.json'))) return;
  const { status } = spawnSync('npm', ['ci', '--loglevel=error'], { cwd: here, stdio: 'inherit' });
  if (status !== 0) throw new Error('The gateways to compare with could not be installed');
}
