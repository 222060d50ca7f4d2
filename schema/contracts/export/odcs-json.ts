import type { Contract } from '../odcs/contract.ts';

/** The order in which the standard's JSON Schema names the keys of each kind of element. */
const orders = {
  contract:
    'version kind apiVersion id name tenant tags status servers dataProduct description domain schema support price team roles slaDefaultElement slaProperties authoritativeDefinitions customProperties contractCreatedTs',
  element:
    'id name physicalType description businessName authoritativeDefinitions tags customProperties primaryKey primaryKeyPosition logicalType logicalTypeOptions physicalName dataGranularityDescription required unique partitioned partitionKeyPosition classification encryptedName transformSourceObjects transformLogic transformDescription examples criticalDataElement properties items relationships quality',
  rule: 'id authoritativeDefinitions businessImpact customProperties description dimension method name schedule scheduler severity tags type unit metric rule arguments query engine implementation',
  server: 'id server type description environment roles customProperties',
  team: 'id name description members tags customProperties authoritativeDefinitions',
  member:
    'id username name description role dateIn dateOut replacedByUsername tags customProperties authoritativeDefinitions',
  role: 'id role description access firstLevelApprovers secondLevelApprovers customProperties',
  channel: 'id channel url description tool scope invitationUrl customProperties',
  price: 'id priceAmount priceCurrency priceUnit',
  promise: 'id property value valueExt unit element driver description scheduler schedule',
  extra: 'id property value description',
  definition: 'id url type description',
  relationship: 'type from to customProperties',
  terms: 'usage purpose limitations authoritativeDefinitions customProperties',
};
type Kind = keyof typeof orders;

/** What stands under a key. Under all others are values that are the author's own, and left as they are. */
const kinds: Record<string, Kind> = {
  description: 'terms',
  schema: 'element',
  properties: 'element',
  items: 'element',
  quality: 'rule',
  servers: 'server',
  team: 'team',
  members: 'member',
  roles: 'role',
  support: 'channel',
  price: 'price',
  slaProperties: 'promise',
  customProperties: 'extra',
  authoritativeDefinitions: 'definition',
  relationships: 'relationship',
};

/** The contract in the standard's own JSON, for tools that read no YAML. */
export function toOdcsJson(contract: Contract): string {
  return `${JSON.stringify(ordered({ ...contract, team: teamOf(contract) }, 'contract'), null, 2)}\n`;
}

/** Contracts of 3.0 say a team as the list of its members. */
function teamOf({ apiVersion, team }: Contract): unknown {
  const isList = team?.members && Object.values(team).filter(Boolean).length === 1;
  return isList && apiVersion.startsWith('v3.0.') ? team.members : team;
}

function ordered(value: unknown, kind: Kind): unknown {
  if (Array.isArray(value)) return value.map((one) => ordered(one, kind));
  if (typeof value !== 'object' || value === null) return value;
  const order = orders[kind].split(' ');
  const place = ([key]: [string, unknown]) =>
    order.includes(key) ? order.indexOf(key) : order.length;
  const entries = Object.entries(value).sort((one, other) => place(one) - place(other));
  return Object.fromEntries(entries.map(([key, inner]) => [key, inside(key, inner)]));
}

function inside(key: string, value: unknown): unknown {
  const kind = Object.hasOwn(kinds, key) ? kinds[key] : undefined;
  return kind ? ordered(value, kind) : value;
}
