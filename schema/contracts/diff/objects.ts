import type { SchemaObject } from '../odcs/element.ts';
import { type Aspects, compareAspects, differing, seenElsewhere } from './aspects.ts';
import { type Change, change } from './change.ts';
import { compareLists } from './compare-lists.ts';
import { compareCustomProperties } from './custom-properties.ts';
import { compareProperties } from './properties.ts';
import { compareQuality } from './quality.ts';
import { compareRelationships } from './relationships.ts';
import { placeName, shown } from './wording.ts';

type Objects = SchemaObject[] | undefined;

/** Compares the types, tables or topics that two contracts are about. */
export function compareObjects(was: Objects, is: Objects): Change[] {
  return compareLists(was, is, {
    identities: [({ id }) => id, ({ name }) => name],
    where: ({ name }) => placeName(name),
    added: 'objectAdded',
    removed: 'objectRemoved',
    pair: (old, now, place) => compareAspects(aspects, old, now, place),
  });
}

const aspects: Aspects<SchemaObject> = {
  id: differing('stableIdChanged', 'id'),
  name: compareNames,
  // An object can have one only.
  logicalType: seenElsewhere,
  description: differing('reworded', 'description'),
  businessName: differing('reworded', 'businessName'),
  dataGranularityDescription: differing('reworded', 'dataGranularityDescription'),
  tags: differing('reworded', 'tags'),
  authoritativeDefinitions: differing('reworded', 'authoritativeDefinitions'),
  customProperties: compareCustomProperties,
  properties: (was, is, where) => compareProperties(was.properties, is.properties, where),
  relationships: compareRelationships,
  quality: (was, is, where) => compareQuality(was.quality, is.quality, where),
  physicalName: differing('storageChanged', 'physicalName'),
  physicalType: differing('storageChanged', 'physicalType'),
};

function compareNames(was: SchemaObject, is: SchemaObject, where: string): Change[] {
  if (was.name === is.name) return [];
  return [change('objectRenamed', where, `was renamed to ${shown(is.name)}`)];
}
