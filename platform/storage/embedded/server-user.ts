import { readFile } from 'node:fs/promises';
import { MeshError } from '../../../schema/errors.ts';

/** Whom PostgreSQL runs as: nobody special, unless we are root. */
export interface ServerUser {
  uid?: number;
  gid?: number;
}

/**
 * PostgreSQL refuses to run as root, so under root it runs as the system's `postgres` user,
 * or as `nobody` where there is none. Elsewhere it runs as the caller.
 */
export async function serverUser(): Promise<ServerUser> {
  if (process.getuid?.() !== 0) return {};
  const passwd = await readFile('/etc/passwd', 'utf8');
  for (const name of ['postgres', 'nobody']) {
    const line = passwd.split('\n').find((entry) => entry.startsWith(`${name}:`));
    const [, , uid, gid] = line?.split(':') ?? [];
    if (uid && gid) return { uid: Number(uid), gid: Number(gid) };
  }
  throw new MeshError(
    'PERMISSION_DENIED',
    'PostgreSQL refuses to run as root and there is no user "postgres" or "nobody"; start Weft as an ordinary user',
  );
}
