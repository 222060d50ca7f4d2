import { Kind, type TypeNode } from 'graphql';
import type { LogicalType } from '../odcs/logical-types.ts';

/** A field's type in the words of a contract. */
export interface TypeShape {
  logicalType: LogicalType;
  /** True when it is never null. */
  isRequired: boolean;
  /** The named type of an object. */
  graphqlType?: string;
  /** What a value may be, of an enum. */
  validValues?: readonly string[];
  /** What a list consists of. */
  items?: TypeShape;
}

/** What is known of the named types of a schema. */
export interface NamedTypes {
  enums: ReadonlyMap<string, readonly string[]>;
  /** Objects, interfaces and unions. */
  composites: ReadonlySet<string>;
}

/** Scalars that are not text; all others are. */
const scalars: Record<string, LogicalType> = {
  Boolean: 'boolean',
  Date: 'date',
  DateTime: 'timestamp',
  Decimal: 'number',
  Float: 'number',
  Int: 'integer',
  JSON: 'object',
};

export function typeShape(type: TypeNode, named: NamedTypes): TypeShape {
  if (type.kind === Kind.NON_NULL_TYPE) return { ...typeShape(type.type, named), isRequired: true };
  if (type.kind === Kind.LIST_TYPE) {
    return { logicalType: 'array', isRequired: false, items: typeShape(type.type, named) };
  }
  const name = type.name.value;
  if (named.composites.has(name)) {
    return { logicalType: 'object', isRequired: false, graphqlType: name };
  }
  const validValues = named.enums.get(name);
  if (validValues) return { logicalType: 'string', isRequired: false, validValues };
  return { logicalType: scalars[name] ?? 'string', isRequired: false };
}
