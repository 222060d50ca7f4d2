import { isDeepStrictEqual } from 'node:util';
import type { Property } from '../odcs/element.ts';
import { type Change, change } from './change.ts';
import type { ChangeKind } from './change-kinds.ts';
import { compareDeprecations } from './deprecation.ts';
import { match } from './match.ts';
import { relateStated } from './relation.ts';
import { hasAndHad } from './wording.ts';

type CustomProperty = NonNullable<Property['customProperties']>[number];
interface Extended {
  customProperties?: CustomProperty[] | undefined;
}
type CompareValues = (was: unknown, is: unknown, where: string) => Change[];

/** Those that mean something to the graph: docs/decisions/0009-contracts-describe-the-graph.md. */
const known = new Map<string, CompareValues>([
  ['deprecated', compareDeprecations],
  ['graphqlType', compareNamedTypes],
  ['extends', valuesDiffering('ownerChanged', 'extends')],
]);

export function compareCustomProperties(was: Extended, is: Extended, where: string): Change[] {
  const { pairs, removed, added } = match(was.customProperties ?? [], is.customProperties ?? [], [
    ({ property }) => property,
  ]);
  return [
    ...removed.flatMap((gone) => compareValues(gone.property, gone.value, undefined, where)),
    ...pairs.flatMap((both) => comparePair(both.was, both.is, where)),
    ...added.flatMap((come) => compareValues(come.property, undefined, come.value, where)),
  ];
}

function comparePair(was: CustomProperty, is: CustomProperty, where: string): Change[] {
  const values = compareValues(was.property, was.value, is.value, where);
  if (was.description === is.description) return values;
  const what = hasAndHad(`${is.property} with the description`, was.description, is.description);
  return [...values, change('reworded', where, what)];
}

function compareValues(property: string, was: unknown, is: unknown, where: string): Change[] {
  const compare = known.get(property) ?? valuesDiffering('customPropertyChanged', property);
  return compare(was, is, where);
}

function valuesDiffering(kind: ChangeKind, property: string): CompareValues {
  return (was, is, where) =>
    isDeepStrictEqual(was, is) ? [] : [change(kind, where, hasAndHad(property, was, is))];
}

/** The named type of an object field; without one it may be any. */
function compareNamedTypes(was: unknown, is: unknown, where: string): Change[] {
  const relation = relateStated(was, is);
  if (relation === 'same') return [];
  const kinds = { narrower: 'typeNarrowed', wider: 'typeWidened', apart: 'typeChanged' } as const;
  return [change(kinds[relation], where, hasAndHad('graphqlType', was, is))];
}
