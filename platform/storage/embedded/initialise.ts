import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { chmod, chown, mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { MeshError } from '../../../schema/errors.ts';
import { lastWords } from './last-words.ts';
import { hasData } from './place.ts';
import type { ServerUser } from './server-user.ts';

export const administrator = 'weft_admin';

/**
 * Makes a cluster's data folder the first time. Returns the administrator's password.
 * `initdb` works beside the place, so that one that broke off is never taken for whole.
 */
export async function initialise(
  native: string,
  folder: string,
  user: ServerUser,
): Promise<string> {
  if (hasData(folder)) return readPassword(folder);
  const password = randomBytes(24).toString('base64url');
  const unfinished = join(folder, 'data.unfinished');
  await makeFolder(folder, user);
  await rm(unfinished, { recursive: true, force: true });
  await writeFile(passwordFile(folder), `${password}\n`, { mode: 0o600 });
  await give(passwordFile(folder), user);
  await initdb(native, unfinished, passwordFile(folder), user);
  await rename(unfinished, join(folder, 'data'));
  return password;
}

export async function readPassword(folder: string): Promise<string> {
  return (await readFile(passwordFile(folder), 'utf8')).trim();
}

const passwordFile = (folder: string) => join(folder, 'admin-password');

/** The folder is the server's own; the ones above must let it through. */
async function makeFolder(folder: string, user: ServerUser): Promise<void> {
  const made = await mkdir(folder, { recursive: true });
  if (user.uid === undefined) return;
  for (let above = dirname(folder); made && above.startsWith(made); above = dirname(above)) {
    await chmod(above, 0o755);
  }
  await give(folder, user);
}

async function give(path: string, { uid, gid }: ServerUser): Promise<void> {
  if (uid !== undefined && gid !== undefined) await chown(path, uid, gid);
}

async function initdb(
  native: string,
  data: string,
  secret: string,
  { uid, gid }: ServerUser,
): Promise<void> {
  const args = [`--pgdata=${data}`, `--username=${administrator}`, `--pwfile=${secret}`];
  args.push('--auth=scram-sha-256', '--encoding=UTF8', '--locale=C');
  args.push('--no-sync', '--no-instructions');
  const run = spawn(join(native, 'bin', 'initdb'), args, {
    uid,
    gid,
    cwd: '/',
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  const said = lastWords(run);
  const code = await new Promise<number | null>((resolve, reject) => {
    run.once('error', reject).once('close', resolve);
  });
  if (code === 0) return;
  await rm(data, { recursive: true, force: true });
  const reason = said().trim();
  const kind = reason.includes('Permission denied') ? 'PERMISSION_DENIED' : 'INTERNAL';
  throw new MeshError(
    kind,
    `PostgreSQL could not make its data folder ${data}; set WEFT_DATA_DIR to another: ${reason}`,
  );
}
