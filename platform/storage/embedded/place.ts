import { createHash } from 'node:crypto';
import { constants, existsSync } from 'node:fs';
import { access, chmod, realpath } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { MeshError } from '../../../schema/errors.ts';
import { makeFolder } from '../../process/make-folder.ts';
import { canPassAbove } from './reach.ts';
import { type ServerUser, serverUser } from './server-user.ts';

/** Where things go that PostgreSQL's user cannot reach inside a private project folder. */
export const shelterFolder = '/var/lib/weft';

export interface ClusterPlace {
  /** PostgreSQL's folder: its data and its administrator's password. */
  folder: string;
  /** Outside the data folder, since PostgreSQL's user cannot get in there. */
  isSheltered: boolean;
}

/**
 * Where the embedded PostgreSQL of a data folder lives; makes the data folder when absent.
 * That is inside it, except for root with a folder that others may not enter (e.g. /root/shop):
 * then a folder of `shelter` that is named after the data folder.
 * Throws PERMISSION_DENIED when the data folder cannot be written.
 */
export async function placeCluster(
  dataDir: string,
  shelter = shelterFolder,
): Promise<ClusterPlace> {
  const user = await serverUser();
  await makeDataFolder(dataDir, user);
  // A server is known by the path on its command line, so every way to the folder must give the same one.
  const real = await realpath(dataDir);
  const inside = join(real, 'postgres');
  if (user.uid === undefined) return { folder: inside, isSheltered: false };
  const outside = join(shelter, createHash('sha256').update(real).digest('hex').slice(0, 16));
  if (hasData(outside)) return { folder: outside, isSheltered: true };
  if (await canPassAbove(inside, user)) return { folder: inside, isSheltered: false };
  if (hasData(inside)) throw lockedIn(inside);
  return { folder: outside, isSheltered: true };
}

export function hasData(folder: string): boolean {
  return existsSync(join(folder, 'data', 'PG_VERSION'));
}

async function makeDataFolder(dataDir: string, user: ServerUser): Promise<void> {
  try {
    const made = await makeFolder(resolve(dataDir));
    // Under root PostgreSQL's user must pass through; what is secret inside has rights of its own.
    if (made) await chmod(dataDir, user.uid === undefined ? 0o700 : 0o711);
    await access(dataDir, constants.W_OK | constants.X_OK);
  } catch (cause) {
    const code = cause instanceof Error && 'code' in cause ? ` (${cause.code})` : '';
    throw new MeshError(
      'PERMISSION_DENIED',
      `The data folder ${dataDir} cannot be written${code}; make it writable, or set WEFT_DATA_DIR to a folder that is`,
      { cause },
    );
  }
}

function lockedIn(folder: string): MeshError {
  return new MeshError(
    'PERMISSION_DENIED',
    `PostgreSQL's user may no longer enter ${folder}; give the folders above it the right to pass (chmod a+x), or set WEFT_DATA_DIR to another folder`,
  );
}
