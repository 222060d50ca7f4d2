import type { Property, SchemaObject } from '../odcs/element.ts';
import type { Change } from './change.ts';
import { compareEntries } from './compare-entries.ts';
import { compareLists } from './compare-lists.ts';
import { placeIn } from './wording.ts';

/** An object's name both ends, a property's only where it leads. */
type Relationship =
  | NonNullable<SchemaObject['relationships']>[number]
  | NonNullable<Property['relationships']>[number];

interface Related {
  relationships?: Relationship[] | undefined;
}

/** Compares the references that are promised to lead somewhere. One with another end is another one. */
export function compareRelationships(was: Related, is: Related, where: string): Change[] {
  return compareLists(was.relationships, is.relationships, {
    identities: [(one) => JSON.stringify(endsOf(one))],
    where: (one) => placeIn(`${where}.relationships`, endsOf(one).flat().join(' to ')),
    added: 'relationshipAdded',
    removed: 'relationshipRemoved',
    pair: (old, now, place) =>
      compareEntries({ otherwise: 'customPropertyChanged' }, old, now, place),
  });
}

const endsOf = (one: Relationship) => ('from' in one ? [one.from, one.to] : [one.to]);
