import {
  type GraphQLEnumType,
  type GraphQLLeafType,
  isEnumType,
  specifiedScalarTypes,
} from 'graphql';
import { jsonString, jsonText } from './json-text.ts';

/** Writes a value that is not null as JSON; undefined when it is none of its type. */
export type WriteLeaf = (value: unknown) => string | undefined;

/** Result coercion: https://spec.graphql.org/October2021/#sec-Scalars. Scalars of the graph's own hold any JSON. */
export function leafWriter(type: GraphQLLeafType): WriteLeaf {
  if (isEnumType(type)) return enumWriter(type);
  const isBuiltIn = specifiedScalarTypes.some(({ name }) => name === type.name);
  return (isBuiltIn ? builtIn[type.name] : undefined) ?? jsonText;
}

const maxInt = 2 ** 31;

const builtIn: Record<string, WriteLeaf> = {
  String: (value) => (typeof value === 'string' ? jsonString(value) : undefined),
  Int: (value) =>
    typeof value === 'number' && Number.isInteger(value) && value >= -maxInt && value < maxInt
      ? String(value)
      : undefined,
  Float: (value) =>
    typeof value === 'number' && Number.isFinite(value) ? String(value) : undefined,
  Boolean: (value) => (typeof value === 'boolean' ? String(value) : undefined),
  ID: (value) => {
    if (typeof value === 'string') return jsonString(value);
    return Number.isInteger(value) ? `"${String(value)}"` : undefined;
  },
};

/** A value that the supergraph hides, or does not know, is no value. */
function enumWriter(type: GraphQLEnumType): WriteLeaf {
  const texts = new Map<unknown, string>(
    type.getValues().map(({ name }) => [name, jsonString(name)]),
  );
  return (value) => texts.get(value);
}
