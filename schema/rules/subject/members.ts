import {
  type EnumValueDefinitionNode,
  type FieldDefinitionNode,
  type InputValueDefinitionNode,
  Kind,
} from 'graphql';
import type { DomainGraph, TypeNode } from './graph.ts';

export interface FieldMember {
  /** The name of the type that has it. */
  type: string;
  node: FieldDefinitionNode;
  /** E.g. `Variant.sku`. */
  coordinate: string;
}

export interface InputMember {
  node: InputValueDefinitionNode;
  /** E.g. `Query.products(first:)` or `AdjustStockInput.sku`. */
  coordinate: string;
}

export interface ValueMember {
  node: EnumValueDefinitionNode;
  coordinate: string;
}

const rootTypes = ['Query', 'Mutation', 'Subscription'];

export const isRoot = (type: string) => rootTypes.includes(type);

/** Whether something can be selected on it: an object or an interface. */
export function hasFields(node: TypeNode) {
  return (
    node.kind === Kind.OBJECT_TYPE_DEFINITION ||
    node.kind === Kind.OBJECT_TYPE_EXTENSION ||
    node.kind === Kind.INTERFACE_TYPE_DEFINITION ||
    node.kind === Kind.INTERFACE_TYPE_EXTENSION
  );
}

export function isInput(node: TypeNode) {
  return (
    node.kind === Kind.INPUT_OBJECT_TYPE_DEFINITION ||
    node.kind === Kind.INPUT_OBJECT_TYPE_EXTENSION
  );
}

function isEnum(node: TypeNode) {
  return node.kind === Kind.ENUM_TYPE_DEFINITION || node.kind === Kind.ENUM_TYPE_EXTENSION;
}

/** Every field of the domain's objects and interfaces, those of the root types too. */
export function fieldsOf({ types }: Pick<DomainGraph, 'types'>): FieldMember[] {
  return types.filter(hasFields).flatMap(({ name, fields = [] }) =>
    fields.map((node) => ({
      type: name.value,
      node,
      coordinate: `${name.value}.${node.name.value}`,
    })),
  );
}

/** Every argument of these fields. */
export function argumentsOf(fields: readonly FieldMember[]): InputMember[] {
  return fields.flatMap(({ node, coordinate }) =>
    (node.arguments ?? []).map((argument) => ({
      node: argument,
      coordinate: `${coordinate}(${argument.name.value}:)`,
    })),
  );
}

export function inputFieldsOf({ types }: DomainGraph): InputMember[] {
  return types
    .filter(isInput)
    .flatMap(({ name, fields = [] }) =>
      fields.map((node) => ({ node, coordinate: `${name.value}.${node.name.value}` })),
    );
}

export function enumValuesOf({ types }: DomainGraph): ValueMember[] {
  return types
    .filter(isEnum)
    .flatMap(({ name, values = [] }) =>
      values.map((node) => ({ node, coordinate: `${name.value}.${node.name.value}` })),
    );
}

/** Whatever holds a value, given or taken: fields, arguments and input fields. */
export function valuesOf(graph: DomainGraph): (FieldMember | InputMember)[] {
  const fields = fieldsOf(graph);
  return [...fields, ...argumentsOf(fields), ...inputFieldsOf(graph)];
}
