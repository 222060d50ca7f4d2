import type { GraphQLField, GraphQLInterfaceType, GraphQLObjectType } from 'graphql';
import { type Change, change } from './change.ts';
import { compareDeprecation } from './deprecation.ts';
import { differenceOf } from './difference.ts';
import { argumentTerms, compareGiven } from './given-values.ts';
import { allows } from './strictness.ts';

type Holder = GraphQLObjectType | GraphQLInterfaceType;
type Field = GraphQLField<unknown, unknown>;

export function compareFields(before: Holder, after: Holder): Change[] {
  const { added, removed, kept } = differenceOf<Field>(
    Object.values(before.getFields()),
    Object.values(after.getFields()),
  );
  const at = (field: Field) => `${before.name}.${field.name}`;
  return [
    ...removed.map((field) => change('FIELD_REMOVED', at(field), 'was removed')),
    ...added.map((field) => change('FIELD_ADDED', at(field), `was added (${field.type})`)),
    ...kept.flatMap((pair) => compareField(at(pair.before), pair.before, pair.after)),
    ...compareInterfaces(before, after),
  ];
}

function compareField(coordinate: string, before: Field, after: Field): Change[] {
  const holder = { coordinate, member: (name: string) => `${coordinate}(${name}:)` };
  return [
    ...compareType(coordinate, before, after),
    ...compareDeprecation(coordinate, before, after),
    ...compareGiven(argumentTerms, holder, before.args, after.args),
  ];
}

function compareType(coordinate: string, before: Field, after: Field): Change[] {
  if (String(before.type) === String(after.type)) return [];
  const kind = allows(before.type, after.type) ? 'FIELD_TYPE_NARROWED' : 'FIELD_TYPE_CHANGED';
  return [change(kind, coordinate, `is ${after.type} now, was ${before.type}`)];
}

/** The specification has no coordinate for "implements": the type's own stands for it. */
function compareInterfaces(before: Holder, after: Holder): Change[] {
  const { added, removed } = differenceOf(before.getInterfaces(), after.getInterfaces());
  const { name: own } = before;
  return [
    ...removed.map(({ name }) =>
      change('INTERFACE_REMOVED', own, `no longer implements ${name}`, [own, name]),
    ),
    ...added.map(({ name }) => change('INTERFACE_ADDED', own, `implements ${name} now`, [name])),
  ];
}
