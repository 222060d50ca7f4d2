import {
  type DocumentNode,
  type FieldNode,
  type GraphQLSchema,
  getNamedType,
  isCompositeType,
  Kind,
  parse,
  print,
  type SelectionSetNode,
  stripIgnoredCharacters,
  visit,
} from 'graphql';
import { withoutFragments } from '../required-arguments/entity-operation.ts';
import type { Requirements } from '../required-arguments/requirements.ts';
import { typenameField, withUsedVariables } from '../syntax.ts';
import type { PlanStep } from './plan-steps.ts';

/**
 * The step without fields that a subgraph can only answer when it is given what they require, where it is given
 * nothing: inside what it answers itself. What they require goes with them, since the planner takes it for the
 * subgraph's own. The same step if there are none.
 */
export function withoutMisplaced(
  step: PlanStep,
  schema: GraphQLSchema,
  requirements: Requirements,
): PlanStep {
  const { fetch } = step;
  const document = withoutFragments(parse(fetch.operation, { noLocation: true }));
  const misplaced = new Set<FieldNode>();
  const walk = (set: SelectionSetNode, typename: string, isGiven: boolean): void => {
    const fields = set.selections.filter((node) => node.kind === Kind.FIELD);
    for (const node of set.selections) {
      if (node.kind === Kind.INLINE_FRAGMENT)
        walk(node.selectionSet, node.typeCondition?.name.value ?? typename, isGiven);
      if (node.kind !== Kind.FIELD) continue;
      const required = requirements.of(fetch.serviceName, typename, node.name.value);
      if (required && !(isGiven && isRepresented(required))) {
        misplaced.add(node);
        for (const field of othersOwn(fields, required, typename)) misplaced.add(field);
      } else if (node.selectionSet) {
        const isEntities = fetch.requires && node.name.value === '_entities';
        walk(node.selectionSet, isEntities ? '' : fieldType(typename, node), Boolean(isEntities));
      }
    }
  };
  for (const definition of document.definitions) {
    if (definition.kind !== Kind.OPERATION_DEFINITION) continue;
    walk(definition.selectionSet, schema.getRootType(definition.operation)?.name ?? '', false);
  }
  if (!misplaced.size) return step;
  return { ...step, fetch: { ...fetch, operation: printWithout(document, misplaced) } };

  function isRepresented({ selections }: SelectionSetNode): boolean {
    const given = JSON.stringify(fetch.requires ?? []);
    return selections.every(
      (node) => node.kind !== Kind.FIELD || given.includes(`"name":"${node.name.value}"`),
    );
  }

  function othersOwn(fields: readonly FieldNode[], required: SelectionSetNode, typename: string) {
    const names = new Set(
      required.selections.flatMap((node) => (node.kind === Kind.FIELD ? node.name.value : [])),
    );
    return fields.filter(
      ({ name, alias }) =>
        !alias &&
        names.has(name.value) &&
        !requirements.isKey(fetch.serviceName, typename, name.value),
    );
  }

  function fieldType(typename: string, { name }: FieldNode): string {
    const type = schema.getType(typename);
    const fields = type && 'getFields' in type ? type.getFields() : {};
    const named = getNamedType(
      Object.hasOwn(fields, name.value) ? fields[name.value]?.type : undefined,
    );
    return isCompositeType(named) ? named.name : '';
  }
}

function printWithout(document: DocumentNode, fields: ReadonlySet<FieldNode>): string {
  const left: DocumentNode = visit(document, {
    Field: (field) => (fields.has(field) ? null : undefined),
    SelectionSet: {
      leave: (set) => (set.selections.length ? undefined : { ...set, selections: [typenameField] }),
    },
  });
  return stripIgnoredCharacters(print(withUsedVariables(left).document));
}
