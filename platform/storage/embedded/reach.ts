import { stat } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { ServerUser } from './server-user.ts';

const search = 0o1;
const readAndSearch = 0o5;

/**
 * True when `user` can walk to the existing `path` and read it: every folder above must let it through.
 * Looks at the mode bits alone, so extra groups and access lists are not counted on.
 * A process that runs PostgreSQL as itself (no `uid`) reaches what it reaches.
 */
export async function canReach(path: string, user: ServerUser): Promise<boolean> {
  if (user.uid === undefined) return true;
  if (!(await allows(path, user, readAndSearch))) return false;
  return canPassAbove(path, user);
}

/** True when every folder above `path` lets `user` through to it. */
export async function canPassAbove(path: string, user: ServerUser): Promise<boolean> {
  const parent = dirname(path);
  if (user.uid === undefined || parent === path) return true;
  return (await allows(parent, user, search)) && canPassAbove(parent, user);
}

async function allows(path: string, user: ServerUser, needed: number): Promise<boolean> {
  const { uid, gid, mode } = await stat(path);
  const shift = uid === user.uid ? 6 : gid === user.gid ? 3 : 0;
  return ((mode >> shift) & needed) === needed;
}
