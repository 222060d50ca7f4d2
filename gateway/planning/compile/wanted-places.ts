import type { FetchNode } from '@apollo/query-planner';
import {
  type DocumentNode,
  type FieldNode,
  type GraphQLCompositeType,
  type GraphQLNamedType,
  type GraphQLSchema,
  getNamedType,
  type SelectionSetNode,
} from 'graphql';
import { withoutDefer } from '../labelled-defers.ts';
import { namesRequired } from '../required-arguments/names-required.ts';
import { fragmentsOf } from '../syntax.ts';
import { isRecord } from './json-text.ts';
import { type SelectionScope, selectedFields } from './selected-fields.ts';

/**
 * Whether something is wanted at a place of an answer, in the plan's words, be it deferred: by the client, for the
 * type that the object there has, or by the plan itself, to fetch more with it. Plans ask for more than that where
 * a subgraph does not know the type. `conditions` are the values of the operation's conditions.
 */
export type IsWanted = (
  data: unknown,
  place: readonly (string | number)[],
  conditions: SelectionScope['conditions'],
) => boolean;

interface AskedSelections {
  schema: GraphQLSchema;
  document: DocumentNode;
  type: GraphQLCompositeType;
  selectionSet: SelectionSetNode;
}

export function wantedPlaces(
  { schema, document, type: root, selectionSet }: AskedSelections,
  fetches: readonly FetchNode[],
): IsWanted {
  const fragments = fragmentsOf(document);
  const asked = withoutDefer(selectionSet);
  const required = namesRequired(fetches);
  return (data, place, conditions) => {
    const scope = { schema, fragments, conditions };
    let value = data;
    let type: GraphQLNamedType | undefined = root;
    let sets = [asked];
    for (const step of place) {
      if (Array.isArray(value)) value = typeof step === 'number' ? value[step] : undefined;
      else {
        // Above it is a null, which says all.
        if (!isRecord(value) || !type) return true;
        const typename = typeof value.__typename === 'string' ? value.__typename : type.name;
        const nodes = selectedFields(scope, typename, sets).get(String(step));
        if (!nodes) return required.has(String(step));
        type = typeOf(schema, typename, nodes);
        sets = nodes.flatMap((node) => node.selectionSet ?? []);
        value = value[step];
      }
    }
    return true;
  };
}

function typeOf(
  schema: GraphQLSchema,
  typename: string,
  [node]: readonly FieldNode[],
): GraphQLNamedType | undefined {
  const type = schema.getType(typename);
  const fields = type && 'getFields' in type ? type.getFields() : {};
  const name = node?.name.value ?? '';
  return getNamedType(Object.hasOwn(fields, name) ? fields[name]?.type : undefined);
}
