import {
  type ASTNode,
  type GraphQLSchema,
  type GraphQLType,
  getNamedType,
  isScalarType,
  isSpecifiedScalarType,
  Kind,
  TypeInfo,
  visit,
  visitWithTypeInfo,
} from 'graphql';
import { readDocument } from '../picker/operations.ts';

/**
 * The type that tells about what stands at a place of an operation: a field's or argument's own or, where that is
 * only a scalar, the one that has the field. Undefined where there is none, or the text cannot be read.
 */
export function typeAt(schema: GraphQLSchema, text: string, at: number): string | undefined {
  const document = readDocument(text);
  if (!document) return undefined;
  const info = new TypeInfo(schema);
  let found: string | undefined;
  const enter = (node: ASTNode) => {
    if (node.kind === Kind.NAMED_TYPE && isWithin(node, at)) found = known(schema, node.name.value);
    else if (node.kind === Kind.FIELD && isWithin(node.name, at)) {
      found = told(info.getType(), info.getParentType());
    } else if (node.kind === Kind.ARGUMENT && isWithin(node.name, at)) {
      found = told(info.getInputType(), info.getParentType());
    } else if (node.kind === Kind.OBJECT_FIELD && isWithin(node.name, at)) {
      found = told(info.getInputType(), info.getParentInputType());
    }
  };
  visit(document, visitWithTypeInfo(info, { enter }));
  return found;
}

function isWithin({ loc }: ASTNode, at: number): boolean {
  return loc !== undefined && loc.start <= at && at <= loc.end;
}

function known(schema: GraphQLSchema, name: string): string | undefined {
  const type = schema.getType(name);
  return type && !isSpecifiedScalarType(type) ? name : undefined;
}

type Found = GraphQLType | null | undefined;

function told(own: Found, parent: Found): string | undefined {
  const named = own && getNamedType(own);
  if (named && !isScalarType(named)) return named.name;
  return parent ? getNamedType(parent).name : undefined;
}
