import {
  type DocumentNode,
  executeSync,
  type FieldNode,
  type GraphQLSchema,
  Kind,
  type OperationDefinitionNode,
  visit,
} from 'graphql';

/** Gives the JSON of a `__schema` or `__type` field, for the client's variables. */
export type Introspect = (field: FieldNode, variables: Readonly<Record<string, unknown>>) => string;

/** Answers introspection from the schema. What depends on no variable is computed once for an operation. */
export function introspector(
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
): Introspect {
  const kept = new Map<FieldNode, string>();
  const fragments = document.definitions.filter(({ kind }) => kind === Kind.FRAGMENT_DEFINITION);
  return (field, variableValues) => {
    const known = kept.get(field);
    if (known !== undefined) return known;
    const asked: OperationDefinitionNode = {
      ...operation,
      selectionSet: { kind: Kind.SELECTION_SET, selections: [field] },
    };
    const { data, errors } = executeSync({
      schema,
      document: { kind: Kind.DOCUMENT, definitions: [asked, ...fragments] },
      variableValues,
    });
    if (errors?.length) throw errors[0];
    const text = JSON.stringify(data?.[field.alias?.value ?? field.name.value] ?? null);
    if (!usesVariables(asked, fragments)) kept.set(field, text);
    return text;
  };
}

function usesVariables(
  operation: OperationDefinitionNode,
  fragments: DocumentNode['definitions'],
): boolean {
  let found = false;
  for (const node of [operation.selectionSet, ...fragments]) {
    visit(node, {
      Variable() {
        found = true;
      },
    });
  }
  return found;
}
