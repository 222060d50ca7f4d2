import {
  type GraphQLCompositeType,
  type GraphQLField,
  type GraphQLSchema,
  getNamedType,
  isAbstractType,
  isCompositeType,
  isInterfaceType,
  isObjectType,
} from 'graphql';
import type { Step } from './field-path.ts';

export type SchemaField = GraphQLField<unknown, unknown>;

/** The fields that any selection on the type may have, as the schema lists them. */
export function fieldsOf(type: GraphQLCompositeType): readonly SchemaField[] {
  return isObjectType(type) || isInterfaceType(type) ? Object.values(type.getFields()) : [];
}

/** What an object of the type may be, where there is more than one. */
export function kindsOf(
  schema: GraphQLSchema,
  type: GraphQLCompositeType,
): readonly GraphQLCompositeType[] {
  return isAbstractType(type) ? schema.getPossibleTypes(type) : [];
}

export function fieldOf(type: GraphQLCompositeType, name: string): SchemaField | undefined {
  return isObjectType(type) || isInterfaceType(type) ? type.getFields()[name] : undefined;
}

/** What can be selected from the field; undefined for one that ends there. */
export function typeWithin(field: SchemaField): GraphQLCompositeType | undefined {
  const type = getNamedType(field.type);
  return isCompositeType(type) ? type : undefined;
}

/** The type that a step leads to. */
export function typeAfter(
  schema: GraphQLSchema,
  type: GraphQLCompositeType,
  step: Step,
): GraphQLCompositeType | undefined {
  if ('on' in step) {
    const next = schema.getType(step.on);
    return isCompositeType(next) ? next : undefined;
  }
  const field = fieldOf(type, step.field);
  return field && typeWithin(field);
}
