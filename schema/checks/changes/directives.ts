import { type GraphQLDirective, type GraphQLSchema, isSpecifiedDirective } from 'graphql';
import { type Change, change } from './change.ts';
import { differenceOf } from './difference.ts';
import { argumentTerms, compareGiven } from './given-values.ts';

/** Definitions only, and of directives that an operation can use: where a schema applies one is its own affair. */
export function compareDirectives(before: GraphQLSchema, after: GraphQLSchema): Change[] {
  const { added, removed, kept } = differenceOf(usable(before), usable(after));
  return [
    ...removed.map(({ name }) => change('DIRECTIVE_REMOVED', `@${name}`, 'was removed')),
    ...added.map(({ name }) => change('DIRECTIVE_ADDED', `@${name}`, 'was added')),
    ...kept.flatMap((pair) => compareDirective(pair.before, pair.after)),
  ];
}

function compareDirective(before: GraphQLDirective, after: GraphQLDirective): Change[] {
  const coordinate = `@${before.name}`;
  const holder = { coordinate, member: (name: string) => `${coordinate}(${name}:)` };
  return [
    ...narrowings(before, after).map((words) => change('DIRECTIVE_NARROWED', coordinate, words)),
    ...compareGiven(argumentTerms, holder, before.args, after.args),
  ];
}

function narrowings(before: GraphQLDirective, after: GraphQLDirective): string[] {
  const lost = before.locations.filter(
    (location) => isExecutable(location) && !after.locations.includes(location),
  );
  const words = lost.map((location) => `may no longer stand on ${location}`);
  return before.isRepeatable && !after.isRepeatable ? [...words, 'is repeatable no longer'] : words;
}

function usable(schema: GraphQLSchema): GraphQLDirective[] {
  return schema
    .getDirectives()
    .filter((directive) => !isSpecifiedDirective(directive))
    .filter(({ locations }) => locations.some(isExecutable));
}

const executable =
  /^(QUERY|MUTATION|SUBSCRIPTION|FIELD|FRAGMENT_DEFINITION|FRAGMENT_SPREAD|INLINE_FRAGMENT|VARIABLE_DEFINITION)$/;
const isExecutable = (location: string) => executable.test(location);
