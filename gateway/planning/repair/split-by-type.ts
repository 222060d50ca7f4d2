import type { FetchNode } from '@apollo/query-planner';
import { type FieldNode, type GraphQLSchema, isInterfaceType, isNonNullType, parse } from 'graphql';
import {
  entityFields,
  withOnly,
  withoutFragments,
} from '../required-arguments/entity-operation.ts';
import { textOf } from '../required-arguments/field-sets.ts';
import type { WantedTypes } from './wanted-types.ts';

/**
 * A fetch of its own for what is asked of some types of an interface only and cannot be null. A subgraph that has the
 * interface as an `@interfaceObject` is asked for it of all objects: where it fails, it takes along what is asked of
 * that object.
 */
export function splitByType(
  fetch: FetchNode,
  wanted: () => WantedTypes,
  schema: GraphQLSchema,
): FetchNode[] {
  if (!fetch.requires) return [fetch];
  const document = withoutFragments(parse(fetch.operation, { noLocation: true }));
  const fields = entityFields(document);
  if (!fields.some(([typename, field]) => takesAlong(schema, typename, field))) return [fetch];
  const types = wanted();
  const groups = new Map<string, Set<FieldNode>>();
  for (const [typename, field] of fields) {
    const of = takesAlong(schema, typename, field) && types.get(responseName(field));
    const key = of ? [...of].sort().join() : '';
    groups.set(key, (groups.get(key) ?? new Set()).add(field));
  }
  if (groups.size < 2) return [fetch];
  return [...groups.values()].map((group) => ({ ...fetch, ...withOnly(document, group) }));
}

const responseName = (field: FieldNode) => field.alias?.value ?? field.name.value;

/** Whether a null there is none for the object; subgraphs may be stricter than the graph. */
function takesAlong(schema: GraphQLSchema, typename: string, { name }: FieldNode): boolean {
  const type = schema.getType(typename);
  const fields = isInterfaceType(type) ? type.getFields() : {};
  const field = Object.hasOwn(fields, name.value) ? fields[name.value] : undefined;
  if (!field) return false;
  const own = field.astNode?.directives?.some((each) => textOf(each, 'type')?.endsWith('!'));
  return isNonNullType(field.type) || Boolean(own);
}
