import {
  type DirectiveNode,
  type DocumentNode,
  type GraphQLSchema,
  getVariableValues,
  Kind,
  print,
  visit,
} from 'graphql';
import type { Operation } from '../world/ask-gateway.ts';

/** The same operation with `@skip` and `@include` decided beforehand, and without what they leave out. */
export function withoutConditions(schema: GraphQLSchema, operation: Operation): Operation {
  const [definition] = operation.document.definitions;
  const declared =
    definition?.kind === Kind.OPERATION_DEFINITION ? (definition.variableDefinitions ?? []) : [];
  const { coerced = {} } = getVariableValues(schema, declared, { ...operation.variables });
  const decide = (node: { directives?: readonly DirectiveNode[] | undefined }) => {
    const conditions = node.directives?.filter(isCondition);
    if (!conditions?.length) return undefined;
    const others = node.directives?.filter((directive) => !isCondition(directive));
    return conditions.every((directive) => isMet(directive, coerced))
      ? { ...node, directives: others }
      : null;
  };
  const decided: DocumentNode = visit(operation.document, {
    Field: decide,
    InlineFragment: decide,
    FragmentSpread: decide,
  });
  const document = withoutEmptySelections(decided);
  return { ...operation, document, text: print(document) };
}

const isCondition = ({ name }: DirectiveNode) => name.value === 'skip' || name.value === 'include';

function isMet(
  { name, arguments: [given] = [] }: DirectiveNode,
  variables: Readonly<Record<string, unknown>>,
): boolean {
  const value = given?.value;
  const condition =
    value?.kind === Kind.VARIABLE
      ? variables[value.name.value] === true
      : value?.kind === Kind.BOOLEAN && value.value;
  return name.value === 'skip' ? !condition : condition;
}

/** An object of which nothing is left is still asked for. */
function withoutEmptySelections(document: DocumentNode): DocumentNode {
  return visit(document, {
    SelectionSet: (node) => (node.selections.length ? undefined : { ...node, selections: [never] }),
  });
}

const never = {
  kind: Kind.INLINE_FRAGMENT,
  directives: [
    {
      kind: Kind.DIRECTIVE,
      name: { kind: Kind.NAME, value: 'include' },
      arguments: [
        {
          kind: Kind.ARGUMENT,
          name: { kind: Kind.NAME, value: 'if' },
          value: { kind: Kind.BOOLEAN, value: false },
        },
      ],
    },
  ],
  selectionSet: {
    kind: Kind.SELECTION_SET,
    selections: [{ kind: Kind.FIELD, name: { kind: Kind.NAME, value: '__typename' } }],
  },
};
