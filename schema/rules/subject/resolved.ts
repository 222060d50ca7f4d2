import { objectTypes } from './connections.ts';
import { directivesOf, hasDirective, textArgument } from './directives.ts';
import type { DomainGraph } from './graph.ts';
import { type FieldMember, fieldsOf } from './members.ts';

/** The fields that a domain alone is to answer: no keys, and nothing that is shared or another domain's. */
export function resolvedFields(graph: DomainGraph): FieldMember[] {
  return objectTypes(graph).flatMap((type) => {
    const keys = keysOf(type).flatMap(({ fields }) => fields.split(/\W+/));
    const isOpen = (node: typeof type | FieldMember['node']) =>
      ['external', 'shareable', 'override'].some((name) => hasDirective(node, name));
    if (isOpen(type)) return [];
    return fieldsOf({ types: [type] }).filter(
      ({ node }) => !isOpen(node) && !keys.includes(node.name.value),
    );
  });
}

export interface EntityKey {
  /** As it is written, with single spaces. */
  fields: string;
  /** Whether the domain finds the entity by it. */
  isResolvable: boolean;
  node: ReturnType<typeof directivesOf>[number];
}

/** The keys of a type, in order. */
export function keysOf(type: Parameters<typeof directivesOf>[0]): EntityKey[] {
  return directivesOf(type, 'key').map((node) => ({
    node,
    fields: (textArgument(node, 'fields') ?? '').trim().replace(/[\s,]+/g, ' '),
    isResolvable: !node.arguments?.some(
      ({ name, value }) => name.value === 'resolvable' && 'value' in value && value.value === false,
    ),
  }));
}
