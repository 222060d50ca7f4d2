import { cacheHintsBounded } from './caching/cache-hints-bounded.ts';
import { queriesHaveCacheHints } from './caching/queries-have-cache-hints.ts';
import { contractAnnouncesChanges } from './contract/contract-announces-changes.ts';
import { contractExists } from './contract/contract-exists.ts';
import { contractHasQualityRules } from './contract/contract-has-quality-rules.ts';
import { contractIsFinished } from './contract/contract-is-finished.ts';
import { contractMatchesGraph } from './contract/contract-matches-graph.ts';
import { contractNamesAServer } from './contract/contract-names-a-server.ts';
import { contractNamesAnOwner } from './contract/contract-names-an-owner.ts';
import { contractNamesItsDomain } from './contract/contract-names-its-domain.ts';
import { contractOffersSupport } from './contract/contract-offers-support.ts';
import { contractPromisesServiceLevels } from './contract/contract-promises-service-levels.ts';
import { contractPropertiesDescribed } from './contract/contract-properties-described.ts';
import { contractReadable } from './contract/contract-readable.ts';
import { contractShowsSampleQueries } from './contract/contract-shows-sample-queries.ts';
import { contractStatesItsPurpose } from './contract/contract-states-its-purpose.ts';
import { contractStatusKnown } from './contract/contract-status-known.ts';
import { contractVersionSemantic } from './contract/contract-version-semantic.ts';
import { serviceLevelsMeasurable } from './contract/service-levels-measurable.ts';
import { versionStep } from './contract/version-step.ts';
import { contractDeprecationsNameAnEnd } from './deprecation/contract-deprecations-name-an-end.ts';
import { deprecationsEnd } from './deprecation/deprecations-end.ts';
import { deprecationsGiveAReason } from './deprecation/deprecations-give-a-reason.ts';
import { deprecationsNameAnEnd } from './deprecation/deprecations-name-an-end.ts';
import { argumentsDescribed } from './documentation/arguments-described.ts';
import { descriptionsAreSentences } from './documentation/descriptions-are-sentences.ts';
import { enumValuesDescribed } from './documentation/enum-values-described.ts';
import { fieldsDescribed } from './documentation/fields-described.ts';
import { typesDescribed } from './documentation/types-described.ts';
import { graphReadable } from './graph/graph-readable.ts';
import { graphValid } from './graph/graph-valid.ts';
import { firstKeyNeverNull } from './identity/first-key-never-null.ts';
import { idsAreIds } from './identity/ids-are-ids.ts';
import { referencesAreObjects } from './identity/references-are-objects.ts';
import { creationsAreIdempotent } from './mutations/creations-are-idempotent.ts';
import { mutationsReturnPayloads } from './mutations/mutations-return-payloads.ts';
import { mutationsTakeOneInput } from './mutations/mutations-take-one-input.ts';
import { booleansReadAsClaims } from './naming/booleans-read-as-claims.ts';
import { enumValuesUpperCase } from './naming/enum-values-upper-case.ts';
import { fieldNamesCamelCase } from './naming/field-names-camel-case.ts';
import { inputTypesSaySo } from './naming/input-types-say-so.ts';
import { typeNamesPascalCase } from './naming/type-names-pascal-case.ts';
import { contributionsNullable } from './nullability/contributions-nullable.ts';
import { referencesAcrossDomainsNullable } from './nullability/references-across-domains-nullable.ts';
import { operationsAvoidDeprecated } from './operations/operations-avoid-deprecated.ts';
import { operationsNamed } from './operations/operations-named.ts';
import { operationsNotTooDeep } from './operations/operations-not-too-deep.ts';
import { operationsPageByHundred } from './operations/operations-page-by-hundred.ts';
import { operationsValid } from './operations/operations-valid.ts';
import { contractIdsUnique } from './ownership/contract-ids-unique.ts';
import { extendedTypesHaveOwners } from './ownership/extended-types-have-owners.ts';
import { fieldsResolvedOnce } from './ownership/fields-resolved-once.ts';
import { keysOthersResolve } from './ownership/keys-others-resolve.ts';
import { standardsKept } from './ownership/standards-kept.ts';
import { typesOwnedOnce } from './ownership/types-owned-once.ts';
import { connectionsAreRelay } from './pagination/connections-are-relay.ts';
import { connectionsPage } from './pagination/connections-page.ts';
import { edgesHaveCursors } from './pagination/edges-have-cursors.ts';
import { inputListsSayTheirBound } from './pagination/input-lists-say-their-bound.ts';
import { listElementsNeverNull } from './pagination/list-elements-never-null.ts';
import { listsSayTheirBound } from './pagination/lists-say-their-bound.ts';
import { pagesHaveASize } from './pagination/pages-have-a-size.ts';
import { personalDataClassified } from './privacy/personal-data-classified.ts';
import { personalDataKeptPrivate } from './privacy/personal-data-kept-private.ts';
import { piiTagsKnown } from './privacy/pii-tags-known.ts';
import type { Rule } from './rule.ts';
import { codesAsScalars } from './values/codes-as-scalars.ts';
import { daysAsDate } from './values/days-as-date.ts';
import { measuresNameTheirUnit } from './values/measures-name-their-unit.ts';
import { momentsAsDateTime } from './values/moments-as-date-time.ts';
import { moneyAsMoney } from './values/money-as-money.ts';
import { numbersExact } from './values/numbers-exact.ts';

/** Every rule of the house, by what it is about. */
export const rules: readonly Rule[] = [
  graphReadable,
  graphValid,
  booleansReadAsClaims,
  enumValuesUpperCase,
  fieldNamesCamelCase,
  inputTypesSaySo,
  typeNamesPascalCase,
  argumentsDescribed,
  descriptionsAreSentences,
  enumValuesDescribed,
  fieldsDescribed,
  typesDescribed,
  firstKeyNeverNull,
  idsAreIds,
  referencesAreObjects,
  connectionsAreRelay,
  connectionsPage,
  edgesHaveCursors,
  inputListsSayTheirBound,
  listElementsNeverNull,
  listsSayTheirBound,
  pagesHaveASize,
  contributionsNullable,
  referencesAcrossDomainsNullable,
  codesAsScalars,
  daysAsDate,
  measuresNameTheirUnit,
  momentsAsDateTime,
  moneyAsMoney,
  numbersExact,
  personalDataClassified,
  personalDataKeptPrivate,
  piiTagsKnown,
  cacheHintsBounded,
  queriesHaveCacheHints,
  contractDeprecationsNameAnEnd,
  deprecationsEnd,
  deprecationsGiveAReason,
  deprecationsNameAnEnd,
  creationsAreIdempotent,
  mutationsReturnPayloads,
  mutationsTakeOneInput,
  contractIdsUnique,
  extendedTypesHaveOwners,
  fieldsResolvedOnce,
  keysOthersResolve,
  standardsKept,
  typesOwnedOnce,
  contractAnnouncesChanges,
  contractExists,
  contractHasQualityRules,
  contractIsFinished,
  contractMatchesGraph,
  contractNamesAServer,
  contractNamesAnOwner,
  contractNamesItsDomain,
  contractOffersSupport,
  contractPromisesServiceLevels,
  contractPropertiesDescribed,
  contractReadable,
  contractShowsSampleQueries,
  contractStatesItsPurpose,
  contractStatusKnown,
  contractVersionSemantic,
  serviceLevelsMeasurable,
  versionStep,
  operationsAvoidDeprecated,
  operationsNamed,
  operationsNotTooDeep,
  operationsPageByHundred,
  operationsValid,
];
