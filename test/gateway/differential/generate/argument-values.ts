import {
  type GraphQLInputType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
} from 'graphql';
import type { Dice } from './dice.ts';

const texts = ['', 'x', 'say "hi" \\ {', 'ü😀\n\t', '{"a":1}', 'null', '__proto__'];

/** A value as JSON has it: for variables, and for literals that hold no variable. */
export function jsonValue(dice: Dice, type: GraphQLInputType, depth = 2): unknown {
  if (isNonNullType(type)) return presentValue(dice, type.ofType, depth);
  return dice.percent(15) ? null : presentValue(dice, type, depth);
}

/** The same, and never null itself. */
export function presentValue(dice: Dice, type: GraphQLInputType, depth = 1): unknown {
  if (isNonNullType(type)) return presentValue(dice, type.ofType, depth);
  if (isListType(type)) {
    const length = dice.roll(3);
    return Array.from({ length }, () => jsonValue(dice, type.ofType, depth - 1));
  }
  if (isEnumType(type)) return dice.pick(type.getValues()).name;
  if (isInputObjectType(type)) return inputValue(dice, type, depth);
  switch (type.name) {
    case 'Int':
      return dice.pick([0, 1, -7, 2147483647]);
    case 'Float':
      return dice.pick([0.5, -2, 1e21, 3]);
    case 'Boolean':
      return dice.percent(50);
    case 'ID':
      return dice.pick(['7', 'Product1.id']);
    case 'String':
      return dice.pick(texts);
    default:
      return dice.pick<unknown>([1, 'x', [1, null], { a: { b: [true] } }, { __typename: 'Query' }]);
  }
}

type InputObject = Extract<GraphQLInputType, { getFields(): unknown }>;

function inputValue(dice: Dice, type: InputObject, depth: number): Record<string, unknown> {
  const value: Record<string, unknown> = {};
  for (const field of Object.values(type.getFields())) {
    const isDeep = isInputObjectType(field.type);
    if (dice.percent(isDeep && depth <= 0 ? 0 : 45)) {
      value[field.name] = jsonValue(dice, field.type, depth - 1);
    }
  }
  return value;
}
