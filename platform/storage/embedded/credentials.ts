import { randomBytes } from 'node:crypto';
import { readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { MeshError } from '../../../schema/errors.ts';

const passwords = z.record(z.string(), z.string());

export type Passwords = Readonly<Record<string, string>>;

/**
 * The domains' database passwords of a data folder, readable by its owner alone.
 * A domain that has none yet is given a random one.
 */
export async function passwordsFor(
  dataDir: string,
  domains: readonly string[],
): Promise<Passwords> {
  const file = join(dataDir, 'credentials.json');
  const known = await readPasswords(file);
  const missing = domains.filter((domain) => known[domain] === undefined);
  if (!missing.length) return known;
  const all = { ...known };
  for (const domain of missing) all[domain] = randomBytes(24).toString('base64url');
  const unfinished = `${file}.${process.pid}`;
  await writeFile(unfinished, `${JSON.stringify(all, null, 2)}\n`, { mode: 0o600 });
  await rename(unfinished, file);
  return all;
}

async function readPasswords(file: string): Promise<Passwords> {
  try {
    return passwords.parse(JSON.parse(await readFile(file, 'utf8')));
  } catch (cause) {
    if (cause instanceof Error && 'code' in cause && cause.code === 'ENOENT') return {};
    throw new MeshError(
      'SETTINGS_INVALID',
      `${file} cannot be read as passwords by domain; delete it, and new ones are made`,
      { cause },
    );
  }
}
