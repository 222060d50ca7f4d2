import { randomUUID } from 'node:crypto';
import { type FileHandle, open, realpath, rename, rm, stat } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { Writable } from 'node:stream';
import { MeshError } from '../../schema/errors.ts';

/**
 * Gives `write` a stream into the file `path`. What was there stays until the new one is whole: it is
 * written beside it and takes its name at the end; a failure leaves nothing behind.
 * A device or a pipe is written to as it is. Throws INVALID_INPUT where the file cannot be made.
 */
export async function writeFileWhole<Result>(
  path: string,
  write: (out: Writable) => Promise<Result>,
): Promise<Result> {
  const place = await placeOf(path);
  const handle = await openToWrite(place.beside, path);
  try {
    const result = await write(handle.createWriteStream());
    if (place.beside !== place.target) await rename(place.beside, place.target);
    return result;
  } catch (error) {
    await handle.close();
    if (place.beside !== place.target) await rm(place.beside, { force: true });
    throw error;
  }
}

interface Place {
  target: string;
  /** Where it is written; the target itself where that is no ordinary file. */
  beside: string;
}

async function placeOf(path: string): Promise<Place> {
  const found = await stat(path).catch(() => undefined);
  if (found && !found.isFile()) return { target: path, beside: path };
  // A link stays a link: the file that it leads to is replaced.
  const target = found ? await realpath(path) : path;
  return { target, beside: `${target}.${randomUUID()}.part` };
}

const reasons: Record<string, (path: string) => string> = {
  ENOENT: (path) => `there is no folder ${dirname(path)}`,
  ENOTDIR: (path) => `${dirname(path)} is not a folder`,
  EISDIR: () => 'it is a folder',
  EACCES: () => 'there is no permission to write there',
  EROFS: () => 'there is no permission to write there',
};

async function openToWrite(file: string, path: string): Promise<FileHandle> {
  try {
    return await open(file, 'w');
  } catch (cause) {
    const code = cause instanceof Error && 'code' in cause ? String(cause.code) : '';
    const reason = reasons[code]?.(path) ?? (cause instanceof Error ? cause.message : code);
    throw new MeshError('INVALID_INPUT', `${path} cannot be written: ${reason}`, { cause });
  }
}
