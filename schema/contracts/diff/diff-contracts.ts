import type { Contract } from '../odcs/contract.ts';
import { type Aspects, compareAspects, differing, seenElsewhere } from './aspects.ts';
import { type Change, change } from './change.ts';
import { compareCustomProperties } from './custom-properties.ts';
import { compareObjects } from './objects.ts';
import {
  compareRoles,
  compareServers,
  compareSupport,
  compareTeams,
  compareTerms,
} from './parties.ts';
import { comparePrices } from './price.ts';
import { compareServiceLevels } from './service-levels.ts';
import { hasAndHad } from './wording.ts';

/**
 * What changed from one version of a contract to another, in the order of the contract, except for the version
 * itself. Sees what the contracts say and not what became of the data; what a later version of the standard
 * added is not looked at.
 */
export function diffContracts(was: Contract, is: Contract): Change[] {
  return compareAspects(aspects, was, is, 'contract');
}

const aspects: Aspects<Contract> = {
  id: differing('contractIdChanged', 'id'),
  status: compareStatuses,
  version: seenElsewhere,
  kind: seenElsewhere,
  apiVersion: differing('reworded', 'apiVersion'),
  name: differing('reworded', 'name'),
  description: (was, is) => compareTerms(was.description, is.description),
  tags: differing('reworded', 'tags'),
  domain: differing('ownerChanged', 'domain'),
  dataProduct: differing('ownerChanged', 'dataProduct'),
  tenant: differing('ownerChanged', 'tenant'),
  schema: (was, is) => compareObjects(was.schema, is.schema),
  slaProperties: compareServiceLevels,
  slaDefaultElement: seenElsewhere,
  servers: (was, is) => compareServers(was.servers, is.servers),
  roles: (was, is) => compareRoles(was.roles, is.roles, 'roles'),
  price: (was, is) => comparePrices(was.price, is.price),
  team: (was, is) => compareTeams(was.team, is.team),
  support: (was, is) => compareSupport(was.support, is.support),
  authoritativeDefinitions: differing('reworded', 'authoritativeDefinitions'),
  customProperties: compareCustomProperties,
  contractCreatedTs: differing('reworded', 'contractCreatedTs'),
};

/** In these a contract is held to; before them it is a plan, and after them it is over. */
const inForce = ['active', 'deprecated'];

function compareStatuses({ status: was }: Contract, { status: is }: Contract, where: string) {
  if (was === is) return [];
  const isOver = is === 'retired' || (inForce.includes(was) && !inForce.includes(is));
  const kind = isOver ? 'statusWithdrawn' : 'statusChanged';
  return [change(kind, where, hasAndHad('status', was, is))];
}
