import { MeshError } from '../../../schema/errors.ts';
import type { ContractText } from '../store/tables.ts';

/** What a version of a domain consists of. */
export interface VersionContent {
  sdl: string;
  shared: string;
  contracts: readonly ContractText[];
}

/** A domain as an environment serves it. */
export interface ServedDomain extends VersionContent {
  domain: string;
  /** The version's number. */
  number: number;
  digest: string;
  url: string;
}

/** What an environment shall serve of a domain; no content takes it out. */
export interface ProposedChange {
  domain: string;
  content?: VersionContent;
  /** The digest of the content. */
  digest?: string;
  /** Where it answers; as it is now when absent. */
  url?: string | null | undefined;
}

export interface ProposedDomain extends VersionContent {
  domain: string;
  url: string;
}

/**
 * Every domain as the environment would serve it, by name.
 * Throws INVALID_INPUT for a domain without an address, NOT_FOUND for one that is to go and is not there.
 */
export function meshWith(
  served: readonly ServedDomain[],
  changes: readonly ProposedChange[],
): ProposedDomain[] {
  const mesh = new Map<string, ProposedDomain>(served.map((each) => [each.domain, each]));
  for (const { domain, content, url } of changes) {
    const before = mesh.get(domain);
    if (content)
      mesh.set(domain, { domain, url: addressOf(domain, url ?? before?.url), ...content });
    else if (!mesh.delete(domain))
      throw new MeshError('NOT_FOUND', `${domain} is not served there`);
  }
  return [...mesh.values()].sort((one, other) => (one.domain < other.domain ? -1 : 1));
}

/** Those that would change something. */
export function realChanges(
  served: readonly ServedDomain[],
  changes: readonly ProposedChange[],
): ProposedChange[] {
  return changes.filter(({ domain, digest, url }) => {
    const now = served.find((each) => each.domain === domain);
    return now?.digest !== digest || (url ?? now?.url) !== now?.url;
  });
}

function addressOf(domain: string, url: string | undefined): string {
  if (url) return url;
  const message = `Say where ${domain} answers there, e.g. http://127.0.0.1:4101/graphql: nothing is known of it yet`;
  throw new MeshError('INVALID_INPUT', message, { path: ['input', 'url'] });
}
