import type { ListItem, Property } from '../odcs/element.ts';
import {
  type Aspects,
  claim,
  compareAspects,
  differing,
  related,
  seenElsewhere,
} from './aspects.ts';
import { type Change, change } from './change.ts';
import { compareClassifications } from './classification.ts';
import { compareLists } from './compare-lists.ts';
import { compareCustomProperties } from './custom-properties.ts';
import { match } from './match.ts';
import { compareOptions, relateTypes } from './options.ts';
import { comparePrimaryKeys } from './primary-key.ts';
import { compareQuality } from './quality.ts';
import { compareRelationships } from './relationships.ts';
import { placeIn, shown } from './wording.ts';

type Properties = readonly Property[] | undefined;

/** By the stable id, which is there to outlive a name; then by the name. */
const identities = [({ id }: Property) => id, ({ name }: Property) => name];

/** Compares the fields of `where`, at any depth. */
export function compareProperties(was: Properties, is: Properties, where: string): Change[] {
  const fields = compareLists(was, is, {
    identities,
    where: ({ name }) => placeIn(where, name),
    added: ({ required }) => (required ? 'requiredFieldAdded' : 'fieldAdded'),
    removed: 'fieldRemoved',
    pair: (old, now, place) => [
      ...compareNames(old, now, place),
      ...compareAspects(aspects, old, now, place),
    ],
  });
  return [...fields, ...comparePrimaryKeys(match(was ?? [], is ?? [], identities), where)];
}

function compareNames(was: Property, is: Property, where: string): Change[] {
  if (was.name === is.name) return [];
  return [change('fieldRenamed', where, `was renamed to ${shown(is.name)}`)];
}

const aspects: Aspects<ListItem> = {
  id: differing('stableIdChanged', 'id'),
  name: seenElsewhere,
  description: differing('reworded', 'description'),
  businessName: differing('reworded', 'businessName'),
  tags: differing('reworded', 'tags'),
  examples: differing('reworded', 'examples'),
  authoritativeDefinitions: differing('reworded', 'authoritativeDefinitions'),
  customProperties: compareCustomProperties,
  logicalType: compareTypes,
  logicalTypeOptions: compareOptions,
  required: claim(
    'required',
    { kind: 'fieldRequired', what: 'is required, and was optional' },
    { kind: 'fieldOptional', what: 'is optional, and was required' },
  ),
  unique: claim(
    'unique',
    { kind: 'uniqueAdded', what: 'is unique, and was not' },
    { kind: 'uniqueRemoved', what: 'is no longer unique' },
  ),
  primaryKey: seenElsewhere,
  classification: compareClassifications,
  relationships: compareRelationships,
  quality: (was, is, where) => compareQuality(was.quality, is.quality, where),
  properties: (was, is, where) => compareProperties(was.properties, is.properties, where),
  items: compareItems,
  criticalDataElement: claim(
    'criticalDataElement',
    { kind: 'criticalityChanged', what: 'is a critical data element now' },
    { kind: 'criticalityChanged', what: 'is no longer a critical data element' },
  ),
  physicalName: differing('storageChanged', 'physicalName'),
  physicalType: differing('storageChanged', 'physicalType'),
  primaryKeyPosition: differing('storageChanged', 'primaryKeyPosition'),
  partitioned: differing('storageChanged', 'partitioned'),
  partitionKeyPosition: differing('storageChanged', 'partitionKeyPosition'),
  encryptedName: differing('storageChanged', 'encryptedName'),
  transformSourceObjects: differing('originChanged', 'transformSourceObjects'),
  transformLogic: differing('originChanged', 'transformLogic'),
  transformDescription: differing('originChanged', 'transformDescription'),
};

function compareTypes(was: ListItem, is: ListItem, where: string): Change[] {
  const relate = () => relateTypes(was.logicalType, is.logicalType);
  const kinds = { narrower: 'typeNarrowed', wider: 'typeWidened', apart: 'typeChanged' } as const;
  return related('logicalType', relate, kinds)(was, is, where);
}

/** What a list consists of; without `items` it may be anything. */
function compareItems(was: ListItem, is: ListItem, where: string): Change[] {
  if (!was.items && !is.items) return [];
  return compareAspects(aspects, was.items ?? {}, is.items ?? {}, `${where}[]`);
}
