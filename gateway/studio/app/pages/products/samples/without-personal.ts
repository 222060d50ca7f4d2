import {
  type ASTVisitor,
  type DocumentNode,
  type GraphQLSchema,
  Kind,
  parse,
  print,
  type SelectionSetNode,
  TypeInfo,
  visit,
  visitWithTypeInfo,
} from 'graphql';

export interface SafeQuery {
  /** Undefined where nothing is left to ask for. */
  text: string | undefined;
  /** Coordinates that were taken out, e.g. `Review.author`. */
  leftOut: string[];
}

/**
 * The query without fields that concern people, so that their values never come here. What then selects nothing is
 * taken out too. Throws for a text that is no GraphQL.
 */
export function withoutPersonal(
  text: string,
  schema: GraphQLSchema,
  personal: ReadonlySet<string>,
): SafeQuery {
  const types = new TypeInfo(schema);
  const leftOut = new Set<string>();
  const { Field: emptied, ...others } = withoutEmptied;
  const visitor: ASTVisitor = {
    ...others,
    Field: {
      ...emptied,
      enter(node) {
        const coordinate = `${types.getParentType()?.name}.${node.name.value}`;
        if (!personal.has(coordinate)) return undefined;
        leftOut.add(coordinate);
        return null;
      },
    },
  };
  const safe = withoutEmptyFragments(visit(parse(text), visitWithTypeInfo(types, visitor)));
  const isEmpty = safe.definitions.some(
    (one) => one.kind === Kind.OPERATION_DEFINITION && one.selectionSet.selections.length === 0,
  );
  return { text: isEmpty ? undefined : print(safe), leftOut: [...leftOut] };
}

/** What selected something, and nothing any more. */
const removed = ({ selectionSet }: { selectionSet?: SelectionSetNode | undefined }) =>
  selectionSet?.selections.length === 0 ? null : undefined;

const withoutEmptied = { Field: { leave: removed }, InlineFragment: { leave: removed } };

/** A fragment that is gone may leave others with nothing, so that it is looked for more until there is none. */
function withoutEmptyFragments(document: DocumentNode): DocumentNode {
  const empty = new Set(
    document.definitions.flatMap((one) =>
      one.kind === Kind.FRAGMENT_DEFINITION && one.selectionSet.selections.length === 0
        ? one.name.value
        : [],
    ),
  );
  if (empty.size === 0) return document;
  const removeNamed = (node: { name: { value: string } }) =>
    empty.has(node.name.value) ? null : undefined;
  return withoutEmptyFragments(
    visit(document, {
      ...withoutEmptied,
      FragmentDefinition: removeNamed,
      FragmentSpread: removeNamed,
    }),
  );
}
