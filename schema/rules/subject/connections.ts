import type { ObjectTypeDefinitionNode, ObjectTypeExtensionNode } from 'graphql';
import { Kind } from 'graphql';
import type { DomainGraph } from './graph.ts';

export type ObjectNode = ObjectTypeDefinitionNode | ObjectTypeExtensionNode;

/** The domain's objects, extensions as objects of their own. */
export function objectTypes({ types }: DomainGraph): ObjectNode[] {
  return types.filter(
    (node) => node.kind === Kind.OBJECT_TYPE_DEFINITION || node.kind === Kind.OBJECT_TYPE_EXTENSION,
  );
}

/** A page of a list: by its name, or because it has edges. */
export function looksLikeConnection({ name, fields = [] }: ObjectNode): boolean {
  return name.value.endsWith('Connection') || fields.some((field) => field.name.value === 'edges');
}

export function isConnection(graph: DomainGraph, type: string): boolean {
  return objectTypes(graph).some((node) => node.name.value === type && looksLikeConnection(node));
}
