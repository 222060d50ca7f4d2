import { MeshError } from '../../../schema/errors.ts';

/** Who offers a data product under an id. */
export interface Claim {
  id: string;
  domain: string;
}

/**
 * Throws RULE_VIOLATED for an id that two contracts claim: consumers, agreements and versions are kept by it.
 * `held` are the claims of domains that stay as they are.
 */
export function requireOwnIds(claims: readonly Claim[], held: readonly Claim[]): void {
  const holders = new Map(held.map(({ id, domain }) => [id, domain]));
  for (const { id, domain } of claims) {
    const holder = holders.get(id);
    if (holder !== undefined) throw claimedTwice(id, holder, domain);
    holders.set(id, domain);
  }
}

function claimedTwice(id: string, holder: string, domain: string): MeshError {
  const right =
    holder === domain
      ? `give each of ${domain}'s contracts an id of its own`
      : `give the contract of ${domain} an id of its own, or let ${holder} give it up first, in its furthest environment`;
  const message = `The data product ${id} is claimed by ${holder} and by ${domain}: ${right}`;
  return new MeshError('RULE_VIOLATED', message, { path: ['input'] });
}
