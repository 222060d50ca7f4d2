import {
  type GraphQLInputType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
} from 'graphql';

/** Writes a value as GraphQL does. Unlike `astFromValue` it also writes what a custom scalar can hold. */
export function valueText(value: unknown, type: GraphQLInputType): string {
  if (isNonNullType(type)) return valueText(value, type.ofType);
  if (value === null || value === undefined) return 'null';
  if (isListType(type)) {
    if (!Array.isArray(value)) return valueText(value, type.ofType);
    return `[${value.map((item) => valueText(item, type.ofType)).join(', ')}]`;
  }
  if (isEnumType(type)) return String(value);
  if (isInputObjectType(type)) {
    const fields = type.getFields();
    return objectText(value, (name, inner) => {
      const field = fields[name];
      return field ? valueText(inner, field.type) : 'null';
    });
  }
  return plainText(value);
}

function plainText(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(plainText).join(', ')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  return objectText(value, (_name, inner) => plainText(inner));
}

function objectText(value: object, text: (name: string, inner: unknown) => string): string {
  const entries = Object.entries(value);
  return `{ ${entries.map(([name, inner]) => `${name}: ${text(name, inner)}`).join(', ')} }`;
}
