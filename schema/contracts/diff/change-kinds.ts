export type Severity = 'breaking' | 'compatible' | 'editorial';

/** What a change means to those who read the data, and to those who deliver it. */
export interface Effect {
  consumers: Severity;
  producers: Severity;
}

/**
 * A contract allows some data and excludes the rest. A change breaks consumers when data may come that was
 * excluded before, and producers when data that was allowed before is so no more. Whatever cannot be compared
 * counts as both: a false alarm costs a look, a missed one costs whoever trusted the contract.
 */
const effects = {
  promisesLess: { consumers: 'breaking', producers: 'compatible' },
  promisesMore: { consumers: 'compatible', producers: 'breaking' },
  promisesOther: { consumers: 'breaking', producers: 'breaking' },
  breaksNobody: { consumers: 'compatible', producers: 'compatible' },
  saysTheSame: { consumers: 'editorial', producers: 'editorial' },
} as const satisfies Record<string, Effect>;

/** Everything that can happen between two versions of a contract. */
const kinds = {
  contractIdChanged: 'promisesOther',
  statusWithdrawn: 'promisesLess',
  statusChanged: 'breaksNobody',
  // Nobody but people can compare two texts; to demand a new major for each would teach them not to edit.
  termsChanged: 'breaksNobody',
  ownerChanged: 'breaksNobody',
  supportChanged: 'breaksNobody',
  teamChanged: 'saysTheSame',
  roleAdded: 'breaksNobody',
  roleRemoved: 'promisesLess',
  roleChanged: 'promisesOther',
  approversChanged: 'breaksNobody',
  priceRaised: 'promisesLess',
  priceLowered: 'breaksNobody',
  serverAdded: 'breaksNobody',
  serverRemoved: 'promisesLess',
  serverChanged: 'promisesOther',

  serviceAdded: 'promisesMore',
  serviceRemoved: 'promisesLess',
  serviceImproved: 'promisesMore',
  serviceWorsened: 'promisesLess',
  serviceChanged: 'promisesOther',

  objectAdded: 'breaksNobody',
  objectRemoved: 'promisesLess',
  objectRenamed: 'promisesOther',
  fieldAdded: 'breaksNobody',
  // What is delivered today lacks it.
  requiredFieldAdded: 'promisesMore',
  fieldRemoved: 'promisesLess',
  fieldRenamed: 'promisesOther',
  fieldRequired: 'promisesMore',
  fieldOptional: 'promisesLess',

  typeNarrowed: 'promisesMore',
  typeWidened: 'promisesLess',
  typeChanged: 'promisesOther',
  optionNarrowed: 'promisesMore',
  optionWidened: 'promisesLess',
  optionChanged: 'promisesOther',
  // GraphQL tools call it "dangerous" and let it pass. Here it breaks consumers as a longer text or a higher
  // number does: code that has a case for each value meets one that it has none for.
  valueAdded: 'promisesLess',
  valueRemoved: 'promisesMore',
  valuesListed: 'promisesMore',
  valuesUnlisted: 'promisesLess',

  keyAdded: 'promisesMore',
  keyRemoved: 'promisesLess',
  keyChanged: 'promisesOther',
  uniqueAdded: 'promisesMore',
  uniqueRemoved: 'promisesLess',
  relationshipAdded: 'promisesMore',
  relationshipRemoved: 'promisesLess',

  qualityAdded: 'promisesMore',
  qualityRemoved: 'promisesLess',
  qualityTightened: 'promisesMore',
  qualityLoosened: 'promisesLess',
  qualityChanged: 'promisesOther',
  qualityReworded: 'breaksNobody',
  checkChanged: 'breaksNobody',

  // Both must protect it as they did not before; a consumer may even have to stop reading it.
  classRaised: 'promisesOther',
  classLowered: 'breaksNobody',
  classChanged: 'promisesOther',
  deprecationAdded: 'breaksNobody',
  deprecationLifted: 'breaksNobody',
  deprecationHastened: 'promisesLess',
  deprecationPostponed: 'breaksNobody',

  // Consumers see the graph and not the tables.
  storageChanged: 'breaksNobody',
  originChanged: 'breaksNobody',
  criticalityChanged: 'breaksNobody',
  stableIdChanged: 'breaksNobody',
  customPropertyChanged: 'breaksNobody',
  reworded: 'saysTheSame',
} as const satisfies Record<string, keyof typeof effects>;

export type ChangeKind = keyof typeof kinds;

export function effectOf(kind: ChangeKind): Effect {
  return effects[kinds[kind]];
}
