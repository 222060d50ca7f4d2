import type { GraphQLEnumType, GraphQLInputObjectType, GraphQLUnionType } from 'graphql';
import { type Change, change } from './change.ts';
import { compareDeprecation } from './deprecation.ts';
import { differenceOf } from './difference.ts';
import { compareGiven, inputFieldTerms } from './given-values.ts';

/** The specification has no coordinate for a member of a union: the union's own stands for it. */
export function compareUnions(before: GraphQLUnionType, after: GraphQLUnionType): Change[] {
  const { added, removed } = differenceOf(before.getTypes(), after.getTypes());
  const { name: own } = before;
  return [
    ...removed.map(({ name }) => change('UNION_MEMBER_REMOVED', own, `no longer holds ${name}`)),
    ...added.map(({ name }) => change('UNION_MEMBER_ADDED', own, `holds ${name} now`)),
  ];
}

/** Who reads the enum may meet an added value; who sends a removed one is refused. */
export function compareEnums(before: GraphQLEnumType, after: GraphQLEnumType): Change[] {
  const { added, removed, kept } = differenceOf(before.getValues(), after.getValues());
  const at = (name: string) => `${before.name}.${name}`;
  return [
    ...removed.map(({ name }) => change('ENUM_VALUE_REMOVED', at(name), 'was removed')),
    ...added.map(({ name }) => change('ENUM_VALUE_ADDED', at(name), 'was added', [before.name])),
    ...kept.flatMap((pair) => compareDeprecation(at(pair.before.name), pair.before, pair.after)),
  ];
}

export function compareInputs(
  before: GraphQLInputObjectType,
  after: GraphQLInputObjectType,
): Change[] {
  const coordinate = before.name;
  const holder = { coordinate, member: (name: string) => `${coordinate}.${name}` };
  const was = Object.values(before.getFields());
  const is = Object.values(after.getFields());
  return [...compareOneOf(before, after), ...compareGiven(inputFieldTerms, holder, was, is)];
}

function compareOneOf(before: GraphQLInputObjectType, after: GraphQLInputObjectType): Change[] {
  if (before.isOneOf === after.isOneOf) return [];
  return after.isOneOf
    ? [change('ONE_OF_ADDED', before.name, 'takes exactly one of its fields now')]
    : [change('ONE_OF_REMOVED', before.name, 'takes any of its fields now')];
}
