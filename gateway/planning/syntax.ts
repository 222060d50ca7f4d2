import {
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  Kind,
  visit,
} from 'graphql';

/** What is asked of an object of which nothing else is: an empty selection is none. */
export const typenameField: FieldNode = {
  kind: Kind.FIELD,
  name: { kind: Kind.NAME, value: '__typename' },
};

/** The named fragments of a document. */
export function fragmentsOf({ definitions }: DocumentNode): Map<string, FragmentDefinitionNode> {
  return new Map(
    definitions.flatMap((each): [string, FragmentDefinitionNode][] =>
      each.kind === Kind.FRAGMENT_DEFINITION ? [[each.name.value, each]] : [],
    ),
  );
}

/** An operation without the variables that it declares and no longer uses, with the names of the others. */
export function withUsedVariables(document: DocumentNode): {
  document: DocumentNode;
  used: Set<string>;
} {
  const used = new Set<string>();
  visit(document, {
    VariableDefinition: () => false,
    Variable({ name }) {
      used.add(name.value);
    },
  });
  const left = visit(document, {
    VariableDefinition: ({ variable }) => (used.has(variable.name.value) ? false : null),
  });
  return { document: left, used };
}
