import {
  type GraphQLInputType,
  isInputObjectType,
  isListType,
  isNonNullType,
  isScalarType,
} from 'graphql';
import { presentValue } from './argument-values.ts';
import type { Dice } from './dice.ts';
import { valueText } from './value-text.ts';
import type { Variables } from './variables.ts';

/** A value as an operation writes it, with variables at any depth. */
export function literal(
  dice: Dice,
  variables: Variables,
  type: GraphQLInputType,
  depth = 2,
): string {
  if (dice.percent(30)) return variables.of(type);
  if (isNonNullType(type)) return presentLiteral(dice, variables, type.ofType, depth);
  return dice.percent(10) ? 'null' : presentLiteral(dice, variables, type, depth);
}

function presentLiteral(
  dice: Dice,
  variables: Variables,
  type: GraphQLInputType,
  depth: number,
): string {
  if (isNonNullType(type)) return presentLiteral(dice, variables, type.ofType, depth);
  if (isListType(type)) {
    // One item stands for a list of it.
    if (dice.percent(10)) return literalWithout(dice, type.ofType);
    const items = Array.from({ length: dice.roll(3) }, () =>
      literal(dice, variables, type.ofType, depth - 1),
    );
    return `[${items.join(', ')}]`;
  }
  if (isInputObjectType(type)) {
    const fields = Object.values(type.getFields()).filter(
      (field) => dice.percent(45) && (depth > 0 || !isInputObjectType(field.type)),
    );
    const texts = fields.map(
      ({ name, type: inner }) => `${name}: ${literal(dice, variables, inner, depth - 1)}`,
    );
    return `{ ${texts.join(', ')} }`;
  }
  return literalWithout(dice, type);
}

/** A literal that holds no variable. */
function literalWithout(dice: Dice, type: GraphQLInputType): string {
  if (isScalarType(type) && type.name === 'JSON') {
    return dice.pick(['1', '"x"', '{ a: [1, { b: null }] }', '[]', '{ __typename: "x" }', 'RED']);
  }
  return valueText(presentValue(dice, type), type);
}
