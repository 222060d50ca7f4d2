import type { Kysely } from 'kysely';
import { MeshError } from '../../../schema/errors.ts';
import type { ProposedChange, VersionContent } from '../model/mesh-with.ts';
import { requireEnvironment } from '../store/environments.ts';
import { versionBefore } from '../store/revisions.ts';
import { servedBy } from '../store/served.ts';
import type { Tables } from '../store/tables.ts';
import { versionTexts } from '../store/versions.ts';

/** What an environment serves of a domain, for another one. Throws NOT_FOUND. */
export async function servedVersion(
  db: Kysely<Tables>,
  environment: string,
  domain: string,
): Promise<ProposedChange> {
  await requireEnvironment(db, environment);
  const served = await servedBy(db, environment);
  const found = served.find((each) => each.domain === domain);
  if (found) return { domain, content: contentOf(found), digest: found.digest };
  throw new MeshError('NOT_FOUND', `${environment} serves no version of ${domain}`, {
    path: ['input', 'domain'],
  });
}

/** The version with this number, or the one that was served before the present one. Throws NOT_FOUND. */
export async function earlierVersion(
  db: Kysely<Tables>,
  environment: string,
  domain: string,
  given: number | null | undefined,
): Promise<ProposedChange> {
  await requireEnvironment(db, environment);
  const number = given ?? (await versionBefore(db, environment, domain));
  if (number === undefined) {
    const message = `${environment} has served no other version of ${domain}`;
    throw new MeshError('NOT_FOUND', message, { path: ['input', 'version'] });
  }
  const [found] = await versionTexts(db, [{ domain, number }]);
  if (found) return { domain, content: contentOf(found), digest: found.digest };
  throw new MeshError('NOT_FOUND', `${domain} has no version ${number}`, {
    path: ['input', 'version'],
  });
}

const contentOf = ({ sdl, shared, contracts }: VersionContent) => ({
  sdl,
  shared,
  contracts,
});
