import {
  type DocumentNode,
  type FieldNode,
  type GraphQLCompositeType,
  type GraphQLSchema,
  type InlineFragmentNode,
  isRequiredArgument,
  Kind,
  type OperationDefinitionNode,
  type SelectionNode,
  type SelectionSetNode,
} from 'graphql';
import { type FieldPath, rootType, type Step } from './field-path.ts';
import { operationOf, withOperation } from './operations.ts';
import { fieldOf, fieldsOf, typeAfter, typeWithin } from './schema-steps.ts';
import { isStep } from './selected.ts';
import { Variables } from './variables.ts';

/**
 * The document that also asks for the field, with whatever is missing above it. Arguments that a new field must have
 * become variables; a new field that has fields itself begins with one of them, so that the operation stays valid.
 */
export function addField(
  schema: GraphQLSchema,
  document: DocumentNode,
  { root, steps }: FieldPath,
): DocumentNode {
  const before = operationOf(document, root);
  const variables = new Variables(before);
  const selectionSet = withSteps(before?.selectionSet, rootType(schema, root), steps, {
    schema,
    variables,
  });
  const next: OperationDefinitionNode = {
    ...(before ?? { kind: Kind.OPERATION_DEFINITION, operation: root }),
    variableDefinitions: [...(before?.variableDefinitions ?? []), ...variables.declared],
    selectionSet,
  };
  return withOperation(document, before, next);
}

interface Adding {
  schema: GraphQLSchema;
  variables: Variables;
}

function withSteps(
  before: SelectionSetNode | undefined,
  type: GraphQLCompositeType,
  [step, ...rest]: readonly Step[],
  adding: Adding,
): SelectionSetNode {
  const selections = before?.selections ?? [];
  const has = selections.length > 0;
  if (!step) return selectionSet(has ? selections : [firstField(type)]);
  const found = selections.find((selection) => isStep(selection, step));
  if (!found) return selectionSet([...selections, extended(newSelection(type, step, adding))]);
  return selectionSet(selections.map((one) => (one === found ? extended(one) : one)));

  function extended(selection: SelectionNode): SelectionNode {
    const within = step && typeAfter(adding.schema, type, step);
    if (!within || selection.kind === Kind.FRAGMENT_SPREAD) return selection;
    return { ...selection, selectionSet: withSteps(selection.selectionSet, within, rest, adding) };
  }
}

function newSelection(
  type: GraphQLCompositeType,
  step: Step,
  { variables }: Adding,
): FieldNode | InlineFragmentNode {
  if ('on' in step) {
    const name = { kind: Kind.NAME, value: step.on } as const;
    return {
      kind: Kind.INLINE_FRAGMENT,
      typeCondition: { kind: Kind.NAMED_TYPE, name },
      selectionSet: selectionSet([]),
    };
  }
  const required = fieldOf(type, step.field)?.args.filter(isRequiredArgument) ?? [];
  return {
    ...field(step.field),
    arguments: required.map((argument) => variables.argument(step.field, argument)),
  };
}

/** Its `id`, or its first field that needs neither arguments nor fields. */
function firstField(type: GraphQLCompositeType): FieldNode {
  const simple = fieldsOf(type).filter(
    (one) => !typeWithin(one) && !one.args.some(isRequiredArgument),
  );
  const first = simple.find(({ name }) => name === 'id') ?? simple[0];
  return field(first?.name ?? '__typename');
}

function field(name: string): FieldNode {
  return { kind: Kind.FIELD, name: { kind: Kind.NAME, value: name } };
}

function selectionSet(selections: readonly SelectionNode[]): SelectionSetNode {
  return { kind: Kind.SELECTION_SET, selections };
}
