import { execFile } from 'node:child_process';
import { join, relative } from 'node:path';
import { promisify } from 'node:util';
import { MeshError } from '../../../schema/errors.ts';

const run = promisify(execFile);
const root = join(import.meta.dirname, '../../..');
const maxBytes = 16 * 1024 * 1024;

/** The mesh as it was at a commit, as far as a check compares with it. */
export interface Base {
  ref: string;
  /** What the domains composed to; undefined where it was not kept then. */
  supergraphSdl: string | undefined;
  /** The domain's contracts. */
  contracts: Buffer[];
}

/**
 * Reads the lock file of the graph and a domain's contracts from the project's own history.
 * Throws NOT_FOUND for a commit that does not exist, NOT_SUPPORTED where there is no history.
 */
export async function readBase(ref: string, folder: string): Promise<Base> {
  const commit = await commitOf(ref);
  const names = await listed(commit, folder);
  const contracts = names.filter((name) => name.endsWith('.odcs.yaml'));
  return {
    ref,
    supergraphSdl: (await shown(commit, 'schema/supergraph.graphql'))?.toString('utf8'),
    contracts: (await Promise.all(contracts.map((name) => shown(commit, name)))).filter(
      (bytes) => bytes !== undefined,
    ),
  };
}

async function commitOf(ref: string): Promise<string> {
  try {
    return (await git('rev-parse', '--verify', '--end-of-options', `${ref}^{commit}`)).trim();
  } catch (cause) {
    const isRepository = await git('rev-parse', '--git-dir').then(
      () => true,
      () => false,
    );
    if (isRepository) throw new MeshError('NOT_FOUND', `There is no commit "${ref}"`, { cause });
    const message =
      'There is no git history here to compare with; use --no-base to leave out what needs it';
    throw new MeshError('NOT_SUPPORTED', message, { cause });
  }
}

/** The files directly in a folder at a commit, as paths from the project's folder. */
async function listed(commit: string, folder: string): Promise<string[]> {
  const path = relative(root, folder);
  const text = await git('ls-tree', '--name-only', '-z', commit, '--', `${path}/`);
  return text.split('\0').filter(Boolean);
}

/** Undefined for a file that was not there. */
async function shown(commit: string, path: string): Promise<Buffer | undefined> {
  if (!(await listedFile(commit, path))) return undefined;
  const { stdout } = await run('git', ['show', `${commit}:./${path}`], {
    cwd: root,
    encoding: 'buffer',
    maxBuffer: maxBytes,
  });
  return stdout;
}

const listedFile = (commit: string, path: string) =>
  git('ls-tree', '--name-only', commit, '--', path);

async function git(...args: string[]): Promise<string> {
  return (await run('git', args, { cwd: root, maxBuffer: maxBytes })).stdout;
}
